import type { GalleryKind } from './kind'
import { MODE_NAMES, MODES, type ModeName } from './modes'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const STYLE = `
body { font: 15px/1.4 system-ui, sans-serif; margin: 16px; background: #ddd; color: #111 }
main { display: grid; gap: 16px; align-items: start }
main.wide { grid-template-columns: repeat(3, minmax(0, 1fr)) }
main.narrow { grid-template-columns: repeat(6, minmax(0, 1fr)) }
section { background: #fff; padding: 8px }
h2 { font-size: 15px; margin: 0 } p { margin: 2px 0 6px } img { width: 100%; display: block; border: 1px solid #bbb }`

/** A page with all kinds in one mode, each with what to look for, so that a person can go through them quickly. */
export function sheet(mode: ModeName, kinds: GalleryKind[]): string {
  const links = MODE_NAMES.map(name => `<a href="${name === 'light' ? 'index' : name}.html">${name}</a>`).join(' · ')
  const pictures = kinds.map(
    ({ kind, lookFor }) => `<section><h2>${kind}</h2><p>${escaped(lookFor)}</p>
<a href="${kind}-${mode}.png"><img src="${kind}-${mode}.png" alt="The chart of the course ${kind}, ${mode}"></a></section>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery: ${mode}</title><style>${STYLE}</style>
<p>Made-up courses, ${mode}. ${links}</p>
<main class="${MODES[mode].width > 400 ? 'wide' : 'narrow'}">${pictures.join('\n')}</main></html>\n`
}
