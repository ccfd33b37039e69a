/** A cell's value, with words worth seeing where it did not stand there plainly; or what is wrong with the cell. */
export type CellReading<T> = { value: T; note?: string } | { problem: string }
