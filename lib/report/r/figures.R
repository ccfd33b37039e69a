# Works the figures of the report out from the raw rows, by the definitions alone and by R's own functions (t.test,
# quantile, prop.test, poisson.test): nothing of it comes from the product's code. Base R; made with R 4.2.2.
#   Rscript lib/report/r/figures.R
# Run it in the project's folder. It writes expected.json beside the raw rows.

thirds <- function(x) round(x * 12)          # changes are whole twelfths: comparing is done in those
shifted <- function(day, months) {           # the same day of a later month, or that month's last
  p <- as.POSIXlt(day); p$mon <- p$mon + months; wanted <- p$mday
  first <- as.POSIXlt(as.Date(ISOdate(1900 + p$year + p$mon %/% 12, p$mon %% 12 + 1, 1)))
  after <- first; after$mon <- after$mon + 1
  as.Date(first) + min(wanted, as.integer(as.Date(after) - as.Date(first))) - 1
}
items <- c("symptom1", "symptom2", "activity", "wellbeing")

paired <- function(before, after) {
  both <- items[!is.na(unlist(before[items])) & !is.na(unlist(after[items]))]
  if (!("symptom1" %in% both) || length(both) < 2) return(NA)
  mean(unlist(before[both])) - mean(unlist(after[both]))
}

# Which answer was given for which session: first those recorded with one, then session by session the latest left over
# of its day or the seven days before it.
given_for <- function(sessions, answers) {
  taken <- integer(0); for_session <- rep(NA, nrow(sessions))
  for (s in seq_len(nrow(sessions))) {
    own <- which(!is.na(answers$session) & answers$session == sessions$sequence[s])
    if (length(own) == 1) { for_session[s] <- own; taken <- c(taken, own) }
  }
  for (s in seq_len(nrow(sessions))) if (is.na(for_session[s])) {
    days <- as.integer(sessions$day[s] - answers$day)
    left <- setdiff(which(days >= 0 & days <= 7), taken)
    if (length(left) > 0) { for_session[s] <- max(left); taken <- c(taken, max(left)) }
  }
  for_session
}

facts_of <- function(all, course) {
  mine <- all[all$course == course$course, ]
  sessions <- mine[mine$row == "session", ]
  sessions <- sessions[order(sessions$day, ifelse(sessions$time == "", "99", sessions$time), sessions$sequence), ]
  answers <- mine[mine$row == "answer", ]
  visit <- sapply(answers$session, function(s) { t <- sessions$time[match(s, sessions$sequence)]; if (is.na(t)) "" else t })
  if (nrow(answers) > 0) answers <- answers[order(answers$day, answers$kind != "initial", unlist(visit), answers$sequence), ]
  initial <- which(answers$kind == "initial")[1]
  baseline <- if (is.na(initial) || any(sessions$day < answers$day[initial])) NA else initial
  began <- suppressWarnings(min(c(if (!is.na(baseline)) answers$day[baseline], sessions$day)))
  if (!is.finite(began)) return(NULL)
  began <- as.Date(began, origin = "1970-01-01")
  f <- list(began = began, practitioner = course$practitioner, problem = course$problem, patient = course$patient,
            sessions = nrow(sessions), events = sum(mine$row == "event"), baseline = !is.na(baseline),
            change = NA, discharge = NA, m3 = NA, m6 = NA, by_session = numeric(0))
  birth <- as.POSIXlt(course$birth_date); b <- as.POSIXlt(began)
  f$age <- b$year - birth$year - ((b$mon * 100 + b$mday) < (birth$mon * 100 + birth$mday))
  f$duration <- if (is.na(initial)) "" else answers$duration[initial]
  for (item in items) f[[item]] <- NA
  if (is.na(baseline)) return(f)
  first <- answers[baseline, ]
  changes <- rep(NA_real_, nrow(answers))
  if (baseline < nrow(answers)) for (a in (baseline + 1):nrow(answers)) changes[a] <- paired(first, answers[a, ])
  comparable <- which(!is.na(changes))
  if (length(comparable) > 0) {
    last <- max(comparable); f$change <- changes[last]
    for (item in items) f[[item]] <- first[[item]] - answers[[item]][last]
  }
  which_answer <- given_for(sessions, answers)
  f$by_session <- changes[which_answer]
  standing <- mine[mine$row == "discharge" & mine$stands == 1, ]
  if (nrow(standing) > 0) {
    end <- max(standing$day)
    near <- comparable[answers$day[comparable] <= end & answers$day[comparable] >= end - 28]
    if (length(near) > 0) f$discharge <- changes[max(near)]
  }
  for (m in c(3, 6)) {
    due <- shifted(first$day, m); off <- as.integer(answers$day - due)
    near <- comparable[off[comparable] >= -28 & off[comparable] <= 42]
    if (length(near) > 0) {
      closest <- near[abs(off[near]) == min(abs(off[near]))]
      f[[paste0("m", m)]] <- changes[max(closest)]
    }
  }
  f
}

spread <- function(x, thresholds) {
  x <- x[!is.na(x)]; n <- length(x); t <- thirds(x) * 100; limits <- thresholds * 12
  q <- if (n > 0) unname(quantile(x, c(0.25, 0.5, 0.75), type = 7)) else c(NA, NA, NA)
  # t.test refuses data that are all the same: their interval is the mean itself.
  ci <- if (n < 2) NULL else if (length(unique(thirds(x))) == 1) rep(mean(x), 2) else as.numeric(t.test(x)$conf.int)
  list(n = n, mean = if (n > 0) mean(x) else NA, sd = if (n > 1) sd(x) else NA, ci95 = ci, median = q[2], q1 = q[1],
       q3 = q[3], bands = list(large = sum(t >= limits[3]), moderate = sum(t >= limits[2] & t < limits[3]),
       small = sum(t >= limits[1] & t < limits[2]), none = sum(t > -limits[1] & t < limits[1]), worse = sum(t <= -limits[1])))
}

report <- function(facts, asked, declined, thresholds) {
  wanted <- Filter(function(f) f$began >= as.Date(asked$from) && f$began <= as.Date(asked$to) &&
    (is.null(asked$practitioner) || f$practitioner == asked$practitioner) &&
    (is.null(asked$problem) || tolower(gsub(" +", " ", f$problem)) == asked$problem) &&
    (is.null(asked$ages) || (f$age >= asked$ages[1] && f$age <= asked$ages[2])) &&
    (is.null(asked$durations) || f$duration %in% asked$durations), facts)
  out <- Filter(function(f) f$patient %in% declined, wanted)
  fs <- Filter(function(f) !(f$patient %in% declined), wanted)
  get <- function(name) vapply(fs, function(f) as.numeric(f[[name]]), 0)
  based <- vapply(fs, function(f) f$baseline, TRUE)
  change <- get("change"); k <- sum(!is.na(change)); n <- sum(based)
  missing <- ifelse(is.na(change), 0, change)[based]
  longest <- max(0, vapply(fs, function(f) length(f$by_session), 0L))
  by_session <- list()
  for (s in seq_len(longest)) {
    x <- unlist(lapply(fs, function(f) if (length(f$by_session) >= s) f$by_session[s]))
    x <- x[!is.na(x)]
    if (length(x) > 0) {
      q <- unname(quantile(x, c(0.25, 0.5, 0.75), type = 7))
      by_session[[length(by_session) + 1]] <- list(session = s, n = length(x), mean = mean(x), median = q[2], q1 = q[1], q3 = q[3])
    }
  }
  sessions <- sum(get("sessions")); events <- sum(get("events"))
  limits <- if (events == 0) c(0, -log(0.05)) else as.numeric(poisson.test(events)$conf.int)
  list(courses = list(started = length(fs), with_baseline = n, followed_up = k, declined = length(out)),
       completion = if (n > 0) k / n else NA,
       completion_ci95 = if (n > 0) as.numeric(suppressWarnings(prop.test(k, n, correct = FALSE))$conf.int) else NULL,
       change = spread(change, thresholds), missing_as_no_change = spread(missing, thresholds),
       items = setNames(lapply(items, function(i) spread(get(i), thresholds)), items), by_session = by_session,
       later = list(c(list(at = "discharge"), spread(get("discharge"), thresholds)),
                    c(list(at = "3_months"), spread(get("m3"), thresholds)),
                    c(list(at = "6_months"), spread(get("m6"), thresholds))),
       adverse_events = list(sessions = sessions, events = events,
                             per_10000 = if (sessions > 0) events / sessions * 10000 else NA,
                             ci95 = if (sessions > 0) limits / sessions * 10000 else NULL))
}

json <- function(x) {
  if (is.null(x)) return("null")
  if (is.list(x)) {
    inner <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(inner, collapse = ","), "]"))
    return(paste0("{", paste0('"', names(x), '":', inner, collapse = ","), "}"))
  }
  one <- ifelse(is.na(x), "null", if (is.character(x)) paste0('"', x, '"') else formatC(x, digits = 17, format = "g", width = 1))
  if (length(x) == 1) one else paste0("[", paste(one, collapse = ","), "]")
}

new <- c("up_to_4_weeks", "weeks_4_to_12"); long <- c("months_3_to_12", "years_1_to_5", "over_5_years")
year <- list(from = "2025-01-01", to = "2025-12-31")
# The filters as R needs them, and as the product takes them.
asks <- list(
  "by-hand" = list(list(year, list()), list(list(from = "2024-01-01", to = "2026-12-31"), list())),
  few = list(list(year, list()), list(list(from = "2030-01-01", to = "2030-12-31"), list())),
  "at-random" = list(
    list(year, list()),
    list(list(from = "2025-03-01", to = "2025-08-31"), list()),
    list(c(year, practitioner = "bob"), list(practitioner = "bob")),
    list(c(year, problem = "low back pain"), list(problem = "Low back pain")),
    list(c(year, list(ages = c(35, 49))), list(ageBand = "35-49")),
    list(c(year, list(ages = c(80, 200))), list(ageBand = "80+")),
    list(c(year, list(durations = new)), list(duration = "new")),
    list(c(year, list(durations = long, practitioner = "ann")), list(duration = "long_standing", practitioner = "ann"))))
# The clinic's thresholds in hundredths: the usual ones, and others.
thresholds <- list("by-hand" = c(50, 100, 150), few = c(50, 100, 150), "at-random" = c(52, 89, 175))

results <- list()
for (name in names(asks)) {
  all <- read.csv(file.path("lib/report/r", paste0(name, ".csv")), colClasses = "character")
  for (column in c("sequence", "session", items, "stands")) all[[column]] <- suppressWarnings(as.integer(all[[column]]))
  all$day <- as.Date(ifelse(all$day == "", NA, all$day))
  courses <- all[all$row == "course", ]
  facts <- Filter(Negate(is.null), lapply(seq_len(nrow(courses)), function(i) facts_of(all, courses[i, ])))
  said <- all[all$row == "consent", ]; said <- said[order(said$day), ]
  last <- tapply(said$stands, said$patient, function(s) s[length(s)])
  declined <- names(last)[last != 1]
  for (asked in asks[[name]]) {
    filters <- c(asked[[1]][c("from", "to")], asked[[2]])
    results[[length(results) + 1]] <- list(dataset = name, thresholds = thresholds[[name]], filters = filters,
                                           report = report(facts, asked[[1]], declined, thresholds[[name]]))
  }
}
writeLines(json(results), "lib/report/r/expected.json")
cat(R.version.string, "\n")
