# Makes the raw data of the tests: what a clinic recorded, row by row, and no figure. Base R alone.
#   Rscript lib/report/r/datasets.R
# Run it in the project's folder. A row is a course, a session, an answer, a discharge, an event or a consent.

columns <- c("row", "course", "patient", "practitioner", "problem", "birth_date", "day", "time", "sequence", "session",
             "kind", "symptom1", "symptom2", "activity", "wellbeing", "duration", "stands")

rows <- list()
add <- function(...) {
  given <- list(...)
  line <- setNames(as.list(rep("", length(columns))), columns)
  for (name in names(given)) line[[name]] <- if (is.na(given[[name]])) "" else as.character(given[[name]])
  rows[[length(rows) + 1]] <<- line
}
save <- function(file) {
  table <- do.call(rbind, lapply(rows, as.data.frame, stringsAsFactors = FALSE))
  write.csv(table, file.path("lib/report/r", file), row.names = FALSE, quote = FALSE, na = "")
  rows <<- list()
}
course <- function(id, patient = paste0("patient-", id), practitioner = "ann", problem = "Low back pain",
                   birth = "1975-05-01")
  add(row = "course", course = id, patient = patient, practitioner = practitioner, problem = problem, birth_date = birth)
session <- function(id, sequence, day, time = "10:00")
  add(row = "session", course = id, sequence = sequence, day = day, time = time)
# Scores are symptom 1, symptom 2, activity, wellbeing; NA is "not answered". `at` is the session it was recorded with.
answer <- function(id, sequence, day, scores, at = NA, kind = if (sequence == 1) "initial" else "follow_up", duration = NA)
  add(row = "answer", course = id, sequence = sequence, day = day, session = at, kind = kind, symptom1 = scores[1],
      symptom2 = scores[2], activity = scores[3], wellbeing = scores[4], duration = duration)
discharge <- function(id, day, stands = 1) add(row = "discharge", course = id, day = day, stands = stands)
event <- function(id, day) add(row = "event", course = id, day = day)
# `stands` 1 given, 0 declined, 2 given and later withdrawn.
consent <- function(patient, day, stands) add(row = "consent", patient = patient, day = day, stands = stands)
later <- function(day, days) format(as.Date(day) + days)

# By hand: ties, gaps, single answers, items added late, and whatever else an arithmetic can trip over.
# Two courses with the same change, and one of the same size from other items.
for (id in c("tie-1", "tie-2")) {
  course(id); session(id, 1, "2025-02-03"); session(id, 2, "2025-02-10")
  answer(id, 1, "2025-02-03", c(4, 3, 5, 2), at = 1); answer(id, 2, "2025-02-10", c(2, 2, 3, 1), at = 2)
}
course("tie-3"); session("tie-3", 1, "2025-02-04"); session("tie-3", 2, "2025-02-11")
answer("tie-3", 1, "2025-02-04", c(4, NA, 5, NA), at = 1); answer("tie-3", 2, "2025-02-11", c(3, 1, 3, 6), at = 2)
# Just at each threshold, and just under: 0.5 and 0.25 of four, 1/3 and 2/3 of three, -0.5.
at <- function(id, first, then) {
  course(id, practitioner = "bob", problem = "low  BACK pain")
  session(id, 1, "2025-03-03"); answer(id, 1, "2025-03-03", first, at = 1)
  answer(id, 2, "2025-03-17", then)
}
at("half", c(4, 4, 4, 4), c(3, 3, 4, 4)); at("quarter", c(4, 4, 4, 4), c(3, 4, 4, 4))
at("one", c(4, 4, 4, 4), c(3, 3, 3, 3)); at("one-and-a-half", c(4, 4, 4, 4), c(2, 2, 3, 3))
at("third", c(4, 4, 4, NA), c(3, 4, 4, NA)); at("two-thirds", c(4, 4, 4, NA), c(3, 3, 4, NA))
at("worse", c(3, 3, 3, 3), c(4, 4, 3, 3)); at("nearly-worse", c(3, 3, 3, 3), c(4, 3, 3, 3))
at("same", c(3, 3, 3, 3), c(3, 3, 3, 3)); at("all", c(6, 6, 6, 6), c(0, 0, 0, 0)); at("none", c(0, 0, 0, 0), c(6, 6, 6, 6))
# Gaps: the latest answer has too little in common, so the one before it counts; and one where none has enough.
course("gap"); session("gap", 1, "2025-03-04"); session("gap", 2, "2025-03-11"); session("gap", 3, "2025-03-18")
answer("gap", 1, "2025-03-04", c(5, 4, NA, NA), at = 1); answer("gap", 2, "2025-03-11", c(3, 3, 2, 2), at = 2)
answer("gap", 3, "2025-03-18", c(1, NA, 0, 0), at = 3)
course("never"); session("never", 1, "2025-03-05"); session("never", 2, "2025-03-12")
answer("never", 1, "2025-03-05", c(5, 4, NA, NA), at = 1); answer("never", 2, "2025-03-12", c(1, NA, 1, 1), at = 2)
# Symptom 1 alone at the baseline: there is one, and nothing can ever be compared with it.
course("lonely"); session("lonely", 1, "2025-03-06"); answer("lonely", 1, "2025-03-06", c(4, NA, NA, NA), at = 1)
answer("lonely", 2, "2025-03-20", c(1, 1, 1, 1))
# Items added late: the activity first in the second answer, never part of a change.
course("late"); for (n in 1:4) session("late", n, later("2025-04-01", 7 * n))
answer("late", 1, "2025-04-08", c(5, 5, NA, 4), at = 1, duration = "years_1_to_5")
answer("late", 2, "2025-04-15", c(4, 5, 6, 4), at = 2); answer("late", 3, "2025-04-22", c(3, 4, 5, 3), at = 3)
answer("late", 4, "2025-04-29", c(2, 3, 1, 3), at = 4); discharge("late", "2025-05-10")
# Single answers: a baseline and nothing more, with and without treatments.
course("single-1"); session("single-1", 1, "2025-04-02"); answer("single-1", 1, "2025-04-02", c(4, 4, 4, 4), at = 1)
course("single-2"); answer("single-2", 1, "2025-04-03", c(3, NA, 3, 3))
course("single-3"); for (n in 1:5) session("single-3", n, later("2025-04-03", 7 * n))
answer("single-3", 1, "2025-04-09", c(2, 3, 3, 3), duration = "weeks_4_to_12"); discharge("single-3", "2025-05-20")
# No baseline: first scored after a treatment; no initial answer at all; nothing but treatments.
course("after"); session("after", 1, "2025-04-04"); session("after", 2, "2025-04-11")
answer("after", 1, "2025-04-11", c(4, 4, 4, 4), at = 2, duration = "up_to_4_weeks")
answer("after", 2, "2025-04-18", c(1, 1, 1, 1))
course("no-initial"); session("no-initial", 1, "2025-04-07")
answer("no-initial", 1, "2025-04-07", c(4, 4, 4, 4), kind = "follow_up")
course("treated"); session("treated", 1, "2025-04-08"); session("treated", 2, "2025-04-15", time = "")
# Not begun, and begun outside the period.
course("not-begun")
course("before"); session("before", 1, "2024-12-31"); answer("before", 1, "2024-12-31", c(6, 6, 6, 6), at = 1)
answer("before", 2, "2025-01-07", c(0, 0, 0, 0))
course("first-day"); answer("first-day", 1, "2025-01-01", c(6, 5, 4, 3)); answer("first-day", 2, "2025-01-08", c(5, 5, 5, 1))
course("last-day"); session("last-day", 1, "2025-12-31"); answer("last-day", 1, "2025-12-31", c(3, 2, 1, 0), at = 1)
answer("last-day", 2, "2026-07-01", c(2, 1, 1, 1))
course("beyond"); answer("beyond", 1, "2026-01-01", c(6, 6, 6, 6)); answer("beyond", 2, "2026-01-08", c(0, 0, 0, 0))
# The baseline of a week before its session, answers of paper between sessions, two on one day, none for the last.
course("paper"); for (n in 1:5) session("paper", n, later("2025-05-05", 14 * (n - 1)))
answer("paper", 1, "2025-04-30", c(5, 4, 3, 2)); answer("paper", 2, "2025-05-14", c(4, 4, 3, 2))
answer("paper", 3, "2025-05-16", c(3, 4, 3, 2)); answer("paper", 4, "2025-06-02", c(3, 3, 3, 2))
answer("paper", 5, "2025-06-02", c(2, 3, 3, 2)); answer("paper", 6, "2025-06-08", c(2, 2, 3, 2))
discharge("paper", "2025-06-20", stands = 0); discharge("paper", "2025-07-06")
# Two sessions on one day; the one without a time is the later one. A visit recorded late takes its place by its day.
course("twice", problem = "Migraine"); session("twice", 1, "2025-06-03", time = ""); session("twice", 2, "2025-06-03", time = "09:00")
session("twice", 3, "2025-06-17"); session("twice", 4, "2025-06-10")
answer("twice", 1, "2025-06-03", c(5, 5, 5, 5), at = 2); answer("twice", 2, "2025-06-03", c(4, 5, 5, 5), at = 1)
answer("twice", 3, "2025-06-17", c(2, 3, 4, 4), at = 3); answer("twice", 4, "2025-06-10", c(3, 4, 4, 5), at = 4)
# At 3 and 6 months: on the edges of the windows, and two as near.
course("windows", practitioner = "cy", problem = "Knee pain"); answer("windows", 1, "2025-11-30", c(6, 6, 6, 6)); answer("windows", 2, "2026-02-26", c(5, 5, 5, 5))
answer("windows", 3, "2026-03-02", c(4, 4, 4, 4)); answer("windows", 4, "2026-05-02", c(3, 3, 3, 3))
discharge("windows", "2026-05-30")
course("edge", practitioner = "cy", problem = "Knee pain"); answer("edge", 1, "2025-01-15", c(6, 6, 6, 6)); answer("edge", 2, "2025-05-27", c(4, 4, 4, 4))
answer("edge", 3, "2025-06-16", c(2, 2, 2, 2)); answer("edge", 4, "2025-08-27", c(1, 1, 1, 1)); discharge("edge", "2025-09-24")
event("late", "2025-04-16"); event("twice", "2025-06-11"); event("twice", "2025-06-18"); event("after", "2025-04-12")
# Declined, withdrawn, declined and given later; the same patient with two courses.
course("declined-1", patient = "no"); answer("declined-1", 1, "2025-02-01", c(6, 6, 6, 6))
answer("declined-1", 2, "2025-02-20", c(0, 0, 0, 0)); event("declined-1", "2025-02-02")
course("declined-2", patient = "no"); session("declined-2", 1, "2025-02-05")
course("withdrawn", patient = "withdrew"); answer("withdrawn", 1, "2025-02-01", c(6, 6, 6, 6))
course("again", patient = "again"); answer("again", 1, "2025-02-01", c(4, 4, 2, 2)); answer("again", 2, "2025-02-15", c(3, 3, 3, 2))
consent("no", "2025-02-01", 0); consent("withdrew", "2025-02-01", 2); consent("again", "2025-02-01", 0)
consent("again", "2025-03-01", 1); consent("patient-late", "2025-04-01", 1)
save("by-hand.csv")

# As few as there can be: two followed up, one lost, no event.
course("one"); session("one", 1, "2025-05-05"); session("one", 2, "2025-05-12")
answer("one", 1, "2025-05-05", c(5, 3, NA, 2), at = 1); answer("one", 2, "2025-05-12", c(3, 3, NA, 1), at = 2)
course("two"); session("two", 1, "2025-05-06"); answer("two", 1, "2025-05-06", c(2, 6, 1, 4), at = 1)
answer("two", 2, "2025-06-06", c(3, 6, 1, 5)); course("lost"); session("lost", 1, "2025-05-07")
answer("lost", 1, "2025-05-07", c(6, 6, 6, NA), at = 1)
save("few.csv")

# Drawn at random: 240 courses of a clinic with three practitioners.
set.seed(20250101)
born <- format(as.Date("1935-01-01") + sample(0:29000, 200))
pick <- function(of, chances = NULL) sample(of, 1, prob = chances)
score <- function(around, missing) if (runif(1) < missing) NA else max(0, min(6, round(rnorm(1, around, 1.3))))
for (n in 1:240) {
  id <- sprintf("course-%03d", n)
  begun <- as.Date("2024-11-15") + pick(0:430)
  patient <- pick(1:200)
  course(id, patient = sprintf("patient-%03d", patient), practitioner = pick(c("ann", "bob", "cy"), c(5, 3, 1)),
         problem = pick(c("Low back pain", "low  BACK pain", "Migraine", "Knee pain")),
         birth = born[patient])
  missing <- pick(c(0, 0.1, 0.4)); around <- runif(1, 1, 5.5); fall <- rnorm(1, 0.25, 0.3)
  visits <- pick(0:14); day <- begun; sequence <- 0
  scores <- function(step) c(max(0, min(6, round(rnorm(1, around - fall * step, 1.1)))), score(around - fall * step, missing),
                             score(around - fall * step, missing), score(around - fall * step, missing))
  if (runif(1) < 0.9) {
    sequence <- 1
    with_first <- visits > 0 && runif(1) < 0.8
    # A few are first scored after a treatment.
    first <- if (with_first) day else day + pick(c(-7, -3, -1, 0, 2), c(1, 2, 2, 2, 1))
    answer(id, 1, format(first), scores(0), at = if (with_first) 1 else NA,
           duration = pick(c("up_to_4_weeks", "weeks_4_to_12", "months_3_to_12", "years_1_to_5", "over_5_years", NA)))
  }
  if (visits > 0) for (visit in 1:visits) {
    session(id, visit, format(day), time = pick(c("", "09:30", "14:00")))
    if (visit > 1 && runif(1) < 0.6) {
      sequence <- sequence + 1
      answer(id, sequence, format(day), scores(visit), at = visit, kind = "follow_up")
    } else if (visit > 1 && runif(1) < 0.3) {
      sequence <- sequence + 1
      answer(id, sequence, format(day - pick(0:9)), scores(visit), kind = "follow_up")
    }
    if (runif(1) < 0.04) event(id, format(day))
    day <- day + pick(c(3, 7, 7, 7, 14, 28))
  }
  for (months in c(90, 180)) if (sequence > 0 && runif(1) < 0.35) {
    sequence <- sequence + 1
    answer(id, sequence, format(begun + months + pick(-35:50)), scores(visits + 1), kind = "follow_up")
  }
  if (visits > 0 && runif(1) < 0.6) discharge(id, format(day + pick(0:40)), stands = pick(c(1, 1, 1, 0)))
}
for (n in seq(3, 200, by = 17)) consent(sprintf("patient-%03d", n), "2025-01-10", pick(c(0, 1, 2)))
save("at-random.csv")
