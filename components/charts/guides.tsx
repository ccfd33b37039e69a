/** Dotted uprights at the named days, from one panel or lane to the next, so that the eye finds the day of a mark. */
export function Guides({ xs, from, to }: { xs: number[]; from: number; to: number }) {
  return (
    <g className="stroke-strong" strokeDasharray="1 4">
      {xs.map(x => (
        <line key={x} x1={x} x2={x} y1={from} y2={to} />
      ))}
    </g>
  )
}
