'use client'

import { AREAS, type Area, areaLabel, REGION_WORDS, type Region } from '@/lib/body-chart/areas'
import { areaField, radiatesField, wordsField } from '@/lib/body-chart/fields'

type Props = { marked: ReadonlySet<string>; onTick: (area: string, on: boolean) => void }

/** Every area by name, to be ticked: what the drawing offers, for keyboard, screen reader and browsers without script. */
export function AreaList({ marked, onTick }: Props) {
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium">Pick by name</summary>
      <div className="divide-y divide-line border-y border-line">
        {(Object.keys(REGION_WORDS) as Region[]).map(region => (
          <RegionAreas key={region} region={region} marked={marked} onTick={onTick} />
        ))}
        <noscript>
          <datalist id="chart-areas">
            {AREAS.map(area => (
              <option key={area.key} value={areaLabel(area)} />
            ))}
          </datalist>
        </noscript>
      </div>
    </details>
  )
}

function RegionAreas({ region, marked, onTick }: Props & { region: Region }) {
  const areas = AREAS.filter(area => area.region === region)
  const count = areas.filter(({ key }) => marked.has(key)).length
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-medium">
        {REGION_WORDS[region]}
        {count > 0 && <span className="text-sm text-second">{count} marked</span>}
      </summary>
      <div className="grid grid-cols-2 gap-x-4 pb-3 sm:grid-cols-3 lg:grid-cols-4">
        {areas.map(area => (
          <div key={area.key}>
            <label className="flex min-h-11 cursor-pointer items-center gap-2">
              <input
                id={areaField(area.key)}
                type="checkbox"
                name={areaField(area.key)}
                value="1"
                checked={marked.has(area.key)}
                onChange={event => onTick(area.key, event.target.checked)}
                className="size-5 shrink-0 accent-(--accent)"
              />
              {areaLabel(area)}
            </label>
            {!marked.has(area.key) && <WithoutScript area={area} />}
          </div>
        ))}
      </div>
    </details>
  )
}

/** Without script nothing appears once an area is ticked: what is felt there stands beside it from the start. */
function WithoutScript({ area }: { area: Area }) {
  return (
    <noscript>
      <input
        name={wordsField(area.key)}
        aria-label={`${areaLabel(area)}: what is felt`}
        placeholder="dull ache, numb"
      />
      <input
        name={radiatesField(area.key)}
        list="chart-areas"
        aria-label={`${areaLabel(area)}: radiating to`}
        placeholder="radiating to"
      />
    </noscript>
  )
}
