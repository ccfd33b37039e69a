/**
 * An action's arguments come from whoever calls it, whatever their types say. What ought to be a text becomes one: an
 * object must never reach a query, where it would be read as a filter.
 */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The same for what ought to be a form. */
export const formOf = (value: unknown): FormData => (value instanceof FormData ? value : new FormData())
