import { RadioGroup } from '@/components/form/field'
import { daysInStyles } from '@/lib/import/date-cell'
import { DATE_STYLES, type DateStyle } from '@/lib/import/reading'
import { today } from '@/lib/time/day'
import { formatDay } from '@/lib/time/format'

const STYLE_WORDS: Record<DateStyle, string> = {
  dmy: 'Day, month, year',
  mdy: 'Month, day, year',
  ymd: 'Year, month, day',
}

const SHOWN = 5

type Props = {
  dates: string[]
  /** Whether birth dates seem to be written in another way than the days of the answers. */
  births: boolean
  timeZone: string
}

/** How dates are written, asked with the file's own dates in each reading; nothing is chosen beforehand. */
export function DateStyleQuestion({ dates, births, timeZone }: Props) {
  const shown = dates.slice(0, SHOWN)
  const readings = new Map(shown.map(date => [date, daysInStyles(date, today(timeZone))]))
  const styles = DATE_STYLES.filter(style => shown.some(date => readings.get(date)?.[style]))
  const inWords = (date: string, style: DateStyle) => {
    const day = readings.get(date)?.[style]
    return day ? formatDay(day, timeZone, 'long') : 'no day'
  }
  const choices = styles.map(style => ({
    value: style,
    label: `${STYLE_WORDS[style]}: ${shown[0]} is ${inWords(shown[0] ?? '', style)}`,
  }))
  return (
    <div className="mb-6">
      <RadioGroup
        name="dateStyle"
        label={births ? 'How are the days of the answers written?' : 'How are the dates written?'}
        hint="Some dates in the file can be read as two different days."
        choices={choices}
      />
      {births && <RadioGroup name="birthDateStyle" label="How are the birth dates written?" choices={choices} />}
      {shown.length > 1 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by keyboard
        <section aria-label="Dates of the file" className="overflow-x-auto" tabIndex={0}>
          <table className="answers w-auto! min-w-0!">
            <caption className="sr-only">The same dates in each reading</caption>
            <thead>
              <tr>
                <th scope="col">In the file</th>
                {styles.map(style => (
                  <th key={style} scope="col">
                    {STYLE_WORDS[style]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(date => (
                <tr key={date}>
                  <th scope="row">{date}</th>
                  {styles.map(style => (
                    <td key={style} className="whitespace-normal!">
                      {inWords(date, style)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
