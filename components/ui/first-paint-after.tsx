/**
 * Asks the browser to wait with its first frame until the element with this id has come whole. A row that is painted while
 * it still comes moves under somebody's eyes. A browser that does not know this paints as ever.
 */
export const FirstPaintAfter = ({ id }: { id: string }) => <link rel="expect" href={`#${id}`} blocking="render" />
