/**
 * Asks the browser to wait with its first frame until the empty element with this id has come: a row that is painted while
 * it still comes moves under somebody's eyes. Empty, because Chromium waits for an element's beginning, not its end. A
 * browser that does not know this paints as ever.
 */
export const FirstPaintAfter = ({ id }: { id: string }) => <link rel="expect" href={`#${id}`} blocking="render" />
