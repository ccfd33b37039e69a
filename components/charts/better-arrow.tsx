const LENGTH = 40
const HEAD = 5

/** Which way is better, said and shown along the axis: the direction is what is most often misread. `y` is its tip. */
export function BetterArrow({ x, y, up }: { x: number; y: number; up: boolean }) {
  const back = up ? 1 : -1
  return (
    <g>
      <path
        d={`M${x} ${y + back * LENGTH}V${y}m${-HEAD} ${back * HEAD}l${HEAD} ${-back * HEAD}l${HEAD} ${back * HEAD}`}
        fill="none"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-ink"
      />
      <text x={x - 12} y={y + (back * LENGTH) / 2} className="fill-ink font-semibold">
        better
      </text>
    </g>
  )
}
