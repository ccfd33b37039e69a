/** Says that the last form was kept. */
export function Saved({ when }: { when: boolean }) {
  if (!when) return null
  return (
    <p role="status" className="notice my-4">
      Saved.
    </p>
  )
}
