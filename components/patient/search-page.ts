import type { SearchAnswer } from '@/lib/patient/view'

/** Where a search that is sent as a form is answered. React hands the answer to the form there that names this page. */
export const SEARCH_PAGE = '/patients'

export const NOTHING_ASKED: SearchAnswer = { asked: '', found: [] }
