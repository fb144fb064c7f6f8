// Makes a file of the map in the browser, from the drawing that is on the screen: no server sees it and nothing is fetched.

type Shape = SVGPathElement | SVGCircleElement | SVGEllipseElement | SVGRectElement | SVGTextElement

const drawnBy = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
] as const
const scale = 2

/** Saves the map as a picture (PNG) or as a drawing (SVG). `withPrivate` takes along what is for those who work with the person. */
export async function savePicture(svg: SVGSVGElement | null, as: 'svg' | 'png', name: string, withPrivate: boolean) {
  if (!svg) return
  const drawing = plainDrawing(svg, withPrivate)
  const file = as === 'svg' ? asSvg(drawing) : await asPng(drawing)
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.${as}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

interface Drawing {
  left: number
  top: number
  width: number
  height: number
  ground: string
  font: string
  shapes: { shape: Shape; matrix: DOMMatrix; look: Record<(typeof drawnBy)[number], string> }[]
}

/** Every shape with the colours that it has on the screen. What is private is drawn as if nobody had said it. */
function plainDrawing(svg: SVGSVGElement, withPrivate: boolean): Drawing {
  const figure = svg.closest('figure')!
  figure.dataset.taking = ''
  if (withPrivate) figure.dataset.private = ''
  try {
    const box = (svg.querySelector('.all') as SVGGraphicsElement).getBBox()
    const toMap = (svg.querySelector('.all') as SVGGraphicsElement).getScreenCTM()!.inverse()
    const shapes = [...svg.querySelectorAll<Shape>('path, circle, ellipse, rect, text')].flatMap((shape) => {
      const style = getComputedStyle(shape)
      if (style.display === 'none' || style.visibility === 'hidden' || shape.matches('.target, .target *')) return []
      if (!withPrivate && shape.closest('.private')) return []
      const look = Object.fromEntries(drawnBy.map((each) => [each, style.getPropertyValue(each)]))
      return { shape, matrix: toMap.multiply(shape.getScreenCTM()!), look: look as Drawing['shapes'][number]['look'] }
    })
    const edge = 16
    return {
      left: box.x - edge,
      top: box.y - edge,
      width: box.width + edge * 2,
      height: box.height + edge * 2,
      ground: getComputedStyle(svg).backgroundColor,
      font: getComputedStyle(svg).fontFamily,
      shapes,
    }
  } finally {
    delete figure.dataset.taking
    if (!withPrivate) delete figure.dataset.private
  }
}

const spelled = ({ a, b, c, d, e, f }: DOMMatrix) => [a, b, c, d, e, f].map((n) => n.toFixed(3)).join(' ')

function asSvg({ left, top, width, height, ground, font, shapes }: Drawing): Blob {
  const ns = 'http://www.w3.org/2000/svg'
  const root = document.createElementNS(ns, 'svg')
  root.setAttribute('viewBox', `${left} ${top} ${width} ${height}`)
  root.setAttribute('width', String(width))
  root.setAttribute('height', String(height))
  root.setAttribute('font-family', font)
  const paper = document.createElementNS(ns, 'rect')
  for (const [key, value] of Object.entries({ x: left, y: top, width, height, fill: ground }))
    paper.setAttribute(key, String(value))
  root.append(paper)
  for (const { shape, matrix, look } of shapes) {
    const copy = document.createElementNS(ns, shape.tagName)
    for (const key of ['d', 'r', 'cx', 'cy', 'rx', 'ry', 'x', 'y', 'width', 'height']) {
      const value = shape.getAttribute(key)
      if (value !== null) copy.setAttribute(key, value)
    }
    if (shape.tagName === 'text') copy.textContent = shape.textContent
    copy.setAttribute('transform', `matrix(${spelled(matrix)})`)
    for (const [key, value] of Object.entries(look)) copy.setAttribute(key, value)
    root.append(copy)
  }
  return new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' })
}

async function asPng({ left, top, width, height, ground, font, shapes }: Drawing): Promise<Blob> {
  await document.fonts.ready
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const pen = canvas.getContext('2d')!
  pen.fillStyle = ground
  pen.fillRect(0, 0, canvas.width, canvas.height)
  for (const { shape, matrix, look } of shapes) {
    pen.setTransform(new DOMMatrix([scale, 0, 0, scale, -left * scale, -top * scale]).multiply(matrix))
    pen.globalAlpha = Number(look.opacity)
    pen.lineWidth = Number.parseFloat(look['stroke-width'])
    pen.lineCap = look['stroke-linecap'] as CanvasLineCap
    pen.lineJoin = look['stroke-linejoin'] as CanvasLineJoin
    pen.setLineDash(
      look['stroke-dasharray'] === 'none' ? [] : look['stroke-dasharray'].split(/[ ,]+/).map(Number.parseFloat),
    )
    const filled = look.fill !== 'none'
    const stroked = look.stroke !== 'none' && pen.lineWidth > 0
    pen.fillStyle = look.fill
    pen.strokeStyle = look.stroke
    if (shape instanceof SVGTextElement) {
      pen.font = `${look['font-style']} ${look['font-weight']} ${look['font-size']} ${font}`
      pen.textAlign = 'center'
      const [x, y] = [Number(shape.getAttribute('x') ?? 0), Number(shape.getAttribute('y') ?? 0)]
      const text = shape.textContent ?? ''
      // The ground around the letters comes first, as on the screen.
      if (stroked) pen.strokeText(text, x, y)
      if (filled) pen.fillText(text, x, y)
      continue
    }
    const path = outlineOf(shape)
    if (filled) pen.fill(path)
    if (stroked) pen.stroke(path)
  }
  return await new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The browser drew no picture'))), 'image/png'),
  )
}

function outlineOf(shape: Exclude<Shape, SVGTextElement>): Path2D {
  const n = (name: string) => Number(shape.getAttribute(name) ?? 0)
  if (shape instanceof SVGPathElement) return new Path2D(shape.getAttribute('d') ?? '')
  const path = new Path2D()
  if (shape instanceof SVGRectElement) path.roundRect(n('x'), n('y'), n('width'), n('height'), n('rx'))
  else if (shape instanceof SVGCircleElement) path.arc(n('cx'), n('cy'), n('r'), 0, Math.PI * 2)
  else path.ellipse(n('cx'), n('cy'), n('rx'), n('ry'), 0, 0, Math.PI * 2)
  return path
}
