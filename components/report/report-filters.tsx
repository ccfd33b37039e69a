import { type Choice, Field, Select } from '@/components/form/field'
import { FilterForm } from '@/components/form/filter-form'
import { untouched } from '@/lib/form/state'
import { AGE_BANDS, DURATIONS, type ReportChoices } from '@/lib/report/filters'
import { type AskedReport, askedQuery } from '@/lib/report/page/asked'
import { countOf } from '@/lib/report/page/figures'
import { AGE_WORDS, DURATION_WORDS } from '@/lib/report/page/filter-words'
import { PERIOD_WORDS, PERIODS } from '@/lib/report/page/periods'
import './report-filters.css'

/** What a list can be chosen from; a clinic that writes each problem in its own words has thousands. */
const MOST_PROBLEMS = 200

type Props = { asked: AskedReport; choices: ReportChoices; choosesPractitioner: boolean }

/** Which courses the report is about. It works without JavaScript, and its address says nothing of a patient. */
export function ReportFilters({ asked, choices, choosesPractitioner }: Props) {
  const { errors, typed } = asked
  const people = choices.practitioners.map(({ id, name }) => ({ value: id, label: name }))
  const usual = choices.problems.toSorted((a, b) => b.courses - a.courses).slice(0, MOST_PROBLEMS)
  const listed = choices.problems.filter(problem => usual.includes(problem) || problem.key === typed.problem)
  const problems = listed.map(({ key, words, courses }) => ({
    value: key,
    label: `${words} (${countOf(courses, 'course')})`,
  }))
  return (
    <FilterForm
      // A new address makes a new form, which shows what that address says.
      key={askedQuery(asked).toString()}
      action="/report"
      state={{ ...untouched, attempt: 1, errors, values: typed }}
      undone="The report is not made yet."
      className="report-filters print:hidden"
    >
      <Select name="period" label="Courses started in" choices={choicesOf(PERIODS, PERIOD_WORDS)} />
      <Field name="from" label="First day" type="date" />
      <Field name="to" label="Last day" type="date" />
      {choosesPractitioner && <Select name="practitioner" label="Practitioner" choices={people} empty="All" />}
      <Select
        name="problem"
        label="Problem"
        hint={listed.length < choices.problems.length ? `The ${MOST_PROBLEMS} with most courses.` : undefined}
        choices={problems}
        empty="All"
      />
      <Select name="age" label="Age at the start" choices={choicesOf(AGE_BANDS, AGE_WORDS)} empty="All" />
      <Select name="duration" label="New or not" choices={choicesOf(DURATIONS, DURATION_WORDS)} empty="All" />
      <div className="field report-show">
        <button type="submit" className="button button-accent w-full">
          Show report
        </button>
      </div>
    </FilterForm>
  )
}

const choicesOf = <T extends string>(values: readonly T[], words: Record<T, string>): Choice[] =>
  values.map(value => ({ value, label: words[value] }))
