import Link from 'next/link'

const restingWords = (count: number) =>
  count === 1
    ? 'one course rests: it comes here with its next session or answer.'
    : `${count} courses rest: each comes here with its next session or answer.`

type Props = { patients: number; resting: number; mayImport: boolean }

/** An empty dashboard says what belongs there and how it comes about. */
export function NobodyYet({ patients, resting, mayImport }: Props) {
  return (
    <div className="notice max-w-xl">
      <p className="mb-4">
        Your patients in treatment will stand here, those who need a look first.{' '}
        {patients === 0 && 'Begin with a patient: '}
        {patients > 0 && resting === 0 && 'You have no open course: find a patient and start one.'}
        {resting > 0 && `Of what was brought in from a file, ${restingWords(resting)}`}
        {patients === 0 && 'add them, start a course with their own words, and record the first session.'}
        {patients === 0 && mayImport && ' Or bring in what the clinic has in a spreadsheet.'}
      </p>
      <p className="flex flex-wrap gap-2">
        <Link href="/patients/new" className="button button-accent">
          Add patient
        </Link>
        {patients > 0 && (
          <Link href="/patients" className="button">
            Find a patient
          </Link>
        )}
        {patients === 0 && mayImport && (
          <Link href="/settings/import" className="button">
            Import a spreadsheet
          </Link>
        )}
      </p>
    </div>
  )
}
