import { DEFINITIONS, type Defined } from '@/lib/report/words'
import { definitionId } from './defined'
import { Section } from './section'

/** What each figure means and where its way of being worked out comes from; the figures lead here. */
export function Definitions() {
  return (
    <Section id="definitions" title="What each figure is" className="report-definitions">
      <dl>
        {(Object.keys(DEFINITIONS) as Defined[]).map(figure => {
          const { name, words, source } = DEFINITIONS[figure]
          return (
            <div key={figure} id={definitionId(figure)} tabIndex={-1}>
              <dt>{name}</dt>
              <dd>
                {words}
                {source && <span className="block text-second">Source: {source}</span>}
              </dd>
            </div>
          )
        })}
      </dl>
    </Section>
  )
}
