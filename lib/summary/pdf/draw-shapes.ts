import { COLOURS } from '../layout/colours'
import type { Shape } from '../layout/shapes'
import type { Pen } from './pen'

/** Draws shapes with their corner at a place of the page. */
export function drawShapes(pen: Pen, shapes: Shape[], left: number, top: number): void {
  const { doc } = pen
  for (const shape of shapes) {
    if (shape.kind === 'text') {
      const width = pen.widthOf(shape.text, shape.voice, shape.size)
      const shift = { start: 0, middle: width / 2, end: width }[shape.anchor]
      const y = top + shape.y - shape.size * 0.6
      // A space after it, so that what is read out or copied falls into words.
      pen.write(`${shape.text} `, shape.voice, shape.colour, shape.size, left + shape.x - shift, y)
      continue
    }
    doc.save()
    if (shape.kind === 'line') {
      shape.points.forEach(([x, y], index) => {
        if (index === 0) doc.moveTo(left + x, top + y)
        else doc.lineTo(left + x, top + y)
      })
      if (shape.dash) doc.dash(shape.dash, {})
      doc.lineWidth(shape.width).stroke(COLOURS[shape.colour])
    } else if (shape.kind === 'polygon') {
      doc.polygon(...shape.points.map(([x, y]) => [left + x, top + y]))
      doc.lineWidth(0.8).fillAndStroke(COLOURS[shape.fill], COLOURS[shape.stroke])
    } else if (shape.kind === 'box') {
      doc.rect(left + shape.x, top + shape.y, shape.width, shape.height)
      if (shape.stroke) doc.lineWidth(0.6).fillAndStroke(COLOURS[shape.fill], COLOURS[shape.stroke])
      else doc.fill(COLOURS[shape.fill])
    } else {
      doc.circle(left + shape.x, top + shape.y, shape.radius)
      doc.lineWidth(1).fillAndStroke(COLOURS[shape.fill], COLOURS[shape.stroke])
    }
    doc.restore()
  }
}
