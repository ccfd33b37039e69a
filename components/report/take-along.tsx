import { Section } from './section'
/** The courses behind the report as a file, and what its columns mean. */
export function TakeAlong({ fields }: { fields: Record<string, string> }) {
  return (
    <Section id="take" title="The courses behind it" className="print:hidden">
      <p className="max-w-3xl">
        A CSV file with one row a course, for a spreadsheet or a statistician: a random key and an age band in place of
        who it is, no names, no references and nothing anybody wrote. Few rows can still point at somebody who is known
        to the reader, so keep it as you keep a record.
      </p>
      <form method="post" action="/api/report" className="mt-3 flex flex-wrap gap-3">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" name="file" value="courses" className="button">
          Download courses
        </button>
        <button type="submit" name="file" value="dictionary" className="button">
          Download data dictionary
        </button>
      </form>
    </Section>
  )
}
