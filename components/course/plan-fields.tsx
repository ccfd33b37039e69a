import { Field, Select } from '@/components/form/field'
import type { Day } from '@/lib/time/day'

type Props = {
  practitioners: { id: string; name: string }[]
  problems: string[]
  today: Day
  defaults: { problem: string; startedOn: Day; plannedSessions: number; practitionerId: string }
}

/** For what, from when, how many sessions, and by whom. */
export function PlanFields({ practitioners, problems, today, defaults }: Props) {
  return (
    <>
      <Field
        name="problem"
        label="Problem"
        hint="As the clinic calls it, such as low back pain. One problem makes one course."
        list="problems"
        autoComplete="off"
        defaultValue={defaults.problem}
      />
      <datalist id="problems">
        {problems.map(problem => (
          <option key={problem} value={problem} />
        ))}
      </datalist>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <Field name="startedOn" label="Starts on" type="date" max={today} defaultValue={defaults.startedOn} />
        <Field
          name="plannedSessions"
          label="Planned sessions"
          inputMode="numeric"
          maxLength={3}
          defaultValue={defaults.plannedSessions === 0 ? '' : String(defaults.plannedSessions)}
        />
      </div>
      <Select
        name="practitionerId"
        label="Practitioner"
        choices={practitioners.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={defaults.practitionerId}
      />
    </>
  )
}
