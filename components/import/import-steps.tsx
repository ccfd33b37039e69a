const STEPS = ['Choose the file', 'Say how it is read', 'Look at what will be made', 'Bring it in']

/** Where an import is; `current` counts from 1. */
export function ImportSteps({ current }: { current: 1 | 2 | 3 | 4 }) {
  return (
    <ol aria-label="Steps of an import" className="my-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {STEPS.map((step, place) => (
        <li
          key={step}
          aria-current={place + 1 === current ? 'step' : undefined}
          className={place + 1 === current ? 'font-semibold' : 'text-second max-sm:sr-only'}
        >
          {place + 1}. {step}
          {place + 1 < current && <span className="sr-only"> (done)</span>}
        </li>
      ))}
    </ol>
  )
}
