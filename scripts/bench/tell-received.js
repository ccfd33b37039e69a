// Runs in the page that is measured: tells each key that goes down and each press, where they came from a person.
;(() => {
  /** @param {Event} event @param {string} selector */
  const within = (event, selector) => event.target instanceof Element && event.target.closest(selector) !== null
  /** @param {import('./received').Received} one */
  const tell = one => /** @type {any} */ (window).courselineReceived(one)
  window.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.repeat) return
      const plain = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
      const ofNote = plain && within(event, '#note')
      const answer = ofNote || (plain && within(event, '[data-score-row]'))
      const modifier = ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)
      tell({ kind: 'key', key: event.key, modifier, answer, ofNote })
    },
    true,
  )
  window.addEventListener(
    'pointerdown',
    event => {
      if (!event.isTrusted) return
      tell({ kind: 'press', key: '', modifier: false, answer: within(event, '[data-score-row]'), ofNote: false })
    },
    true,
  )
})()
