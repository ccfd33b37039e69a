// Runs in the page that is measured, before anything of the page, with its own clock (performance.now counts from the
// start of the navigation). What comes before it says in courselineMarks which marks make the drawing whole; what it has
// to say goes to courselineTell.
;(() => {
  const page = /** @type {any} */ (window)
  /** @type {import('./drawn').Told} */
  const told = { drawn: null, shift: 0, pointed: null }
  page.courselineTold = told
  const tell = (/** @type {'drawn' | 'quiet'} */ event) => page.courselineTell(JSON.stringify({ event, told }))

  /** A task of its own right after the frame that is being made: what is in the document by now has been painted. */
  const after = (/** @type {() => void} */ then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  }
  const afterNextFrame = (/** @type {() => void} */ then) => requestAnimationFrame(() => after(then))

  const { selector, count } = page.courselineMarks
  const whole = () => {
    const marks = document.querySelectorAll(selector)
    const box = marks[marks.length - 1]?.getBoundingClientRect()
    return marks.length >= count && box !== undefined && box.width > 0 && box.top < innerHeight
  }
  const look = () => {
    if (!whole()) return requestAnimationFrame(look)
    after(() => {
      told.drawn = performance.now()
      tell('drawn')
    })
  }
  requestAnimationFrame(look)

  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) told.shift += /** @type {any} */ (entry).value
  }).observe({ type: 'layout-shift', buffered: true })

  // Pointing lasts until the frame in which the last change that it made is painted; the next frame where it made none.
  // A page that then changed nothing for so many milliseconds has answered.
  const QUIET = 200
  let waiting = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined)
  const painted = () => {
    if (!told.pointed) return
    told.pointed.painted = performance.now()
    clearTimeout(waiting)
    waiting = setTimeout(tell, QUIET, 'quiet')
  }
  window.addEventListener(
    'pointermove',
    event => {
      if (!event.isTrusted) return
      told.pointed = { started: event.timeStamp, painted: null }
      afterNextFrame(painted)
    },
    true,
  )
  new MutationObserver(() => told.pointed && afterNextFrame(painted)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
})()
