'use client'

import { AREAS, type Area, areaLabel, REGION_WORDS, type Region } from '@/lib/body-chart/areas'
import { MOST_WORDS, qualityField, radiatesField, wordsField } from '@/lib/body-chart/fields'
import type { Mark } from '@/lib/body-chart/marks'
import { QUALITIES, QUALITY, type Quality } from '@/lib/body-chart/qualities'

type Props = { area: Area; mark: Mark; onChange: (mark: Mark) => void; onRemove: () => void }

const NAMED = QUALITIES.filter(quality => quality !== 'other')

/** What is felt in a marked area, and where it radiates. */
export function MarkFields({ area, mark, onChange, onRemove }: Props) {
  const set = (changed: Partial<Mark>) => onChange({ ...mark, ...changed })
  const label = areaLabel(area)
  return (
    <fieldset className="min-w-0 border-t border-line py-3">
      <legend className="float-left font-semibold">{label}</legend>
      <button type="button" className="link float-right -mt-2 min-h-11 px-2 text-sm" onClick={onRemove}>
        Take back<span className="sr-only">: {label}</span>
      </button>
      <div className="clear-both flex flex-wrap gap-2">
        {NAMED.map(quality => (
          <label key={quality} className="choice px-3">
            <input
              type="checkbox"
              name={qualityField(area.key, quality)}
              value="1"
              checked={mark.quality.includes(quality)}
              onChange={event => set({ quality: toggled(mark.quality, quality, event.target.checked) })}
              className="sr-only"
            />
            {QUALITY[quality].words}
            <b className="ml-2" aria-hidden="true">
              {QUALITY[quality].sign}
            </b>
          </label>
        ))}
      </div>
      <div className="mt-2 grid grid-cols-2 gap-2">
        <label className="text-sm text-second">
          In other words
          <input
            name={wordsField(area.key)}
            value={mark.words}
            maxLength={MOST_WORDS}
            onChange={event => set(wordsOf(mark, event.target.value))}
            className="control"
          />
        </label>
        <label className="text-sm text-second">
          Radiating to
          <select
            name={radiatesField(area.key)}
            value={mark.radiatesTo}
            onChange={event => set({ radiatesTo: event.target.value })}
            className="control"
          >
            <option value="">Nowhere</option>
            {(Object.keys(REGION_WORDS) as Region[]).map(region => (
              <optgroup key={region} label={REGION_WORDS[region]}>
                {AREAS.filter(other => other.region === region && other.key !== area.key).map(other => (
                  <option key={other.key} value={other.key}>
                    {areaLabel(other)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  )
}

const toggled = (quality: Quality[], one: Quality, on: boolean) =>
  QUALITIES.filter(each => (each === one ? on : quality.includes(each)))

/** Words of one's own are a quality of their own, with its own sign. */
const wordsOf = (mark: Mark, words: string): Partial<Mark> => ({
  words,
  quality: toggled(mark.quality, 'other', words.trim() !== ''),
})
