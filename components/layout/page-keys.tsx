import { headers } from 'next/headers'

// In the page itself, not with the other scripts: whoever presses the key while those are still on their way is already
// typing a name, and it must not go nowhere.
const PAGE_KEYS = `
const notForText = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/
const isTyping = it => it.isContentEditable || /^(textarea|select)$/i.test(it.tagName) ||
  (/^input$/i.test(it.tagName) && !notForText.test(it.type))
addEventListener('keydown', event => {
  if (event.defaultPrevented || event.altKey) return
  const control = event.ctrlKey || event.metaKey
  const slash = event.key === '/' && !control && !isTyping(event.target)
  if (!slash && !(control && !event.shiftKey && event.key.toLowerCase() === 'k')) return
  const box = document.getElementById('find-patient')
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
})
addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return
  const open = document.querySelector('details[open]:has(> .menu)')
  if (!open) return
  open.open = false
  open.querySelector('summary').focus()
})`

/**
 * "/" leads to the search box except where it is a character of a text; Ctrl-K or Command-K from everywhere. Escape
 * closes an open menu and gives the focus back to its button.
 */
export async function PageKeys() {
  const policy = (await headers()).get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  return (
    <script
      nonce={nonce}
      // A browser hides the nonce from scripts once it is read, so the two never look alike.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text stands above and nothing is put into it
      dangerouslySetInnerHTML={{ __html: PAGE_KEYS }}
    />
  )
}
