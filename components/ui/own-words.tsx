/** What the patient said, in the patient's own words. */
export function OwnWords({ children }: { children: string }) {
  return <span className="own-words" dir="auto">{`“${children}”`}</span>
}
