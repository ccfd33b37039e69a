import type { AnswersShown } from '@/lib/summary/answers'

/** The answers of a summary: the same rows that its PDF has. */
export function AnswersShownTable({ title, answers }: { title: string; answers: AnswersShown }) {
  return (
    <>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard */}
      <section className="overflow-x-auto" tabIndex={0} aria-label={title}>
        <table className="answers">
          <thead>
            <tr>
              {answers.heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answers.rows.map(({ id, cells: [day, ...numbers] }) => (
              <tr key={id}>
                <th scope="row">{day}</th>
                {numbers.map((cell, index) => (
                  <td key={answers.heads[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {answers.note && <p className="mt-1 text-sm text-second print:text-[8.5pt]">{answers.note}</p>}
    </>
  )
}
