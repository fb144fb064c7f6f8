import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as typst from '@myriaddreamin/typst-ts-web-compiler'
import type { Font } from './fonts.ts'
import { type CanDraw, printableData } from './printable.ts'

/** Sets a template with its data; gives the tagged PDF, or what the template did wrong. */
export type Typesetter = (template: { name: string; source: string }, data: object) => Typeset

export type Typeset = { pdf: Uint8Array } | { fault: string }

const pdfFormat = 1
const fullDiagnostics = 3

/**
 * Starts Typst with these fonts and nothing else.
 *
 * The typesetter has no disk, no package registry and no clock: `read`, `image` or `#import "@preview/…"` in a template
 * find nothing. Data arrives as one JSON text that templates read with `json(bytes(sys.inputs.data))`, so no text of a
 * person is ever read as markup.
 */
export async function startTypesetter(fonts: Font[]): Promise<Typesetter> {
  const wasm = fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  typst.initSync({ module: readFileSync(wasm) })
  const builder = new typst.TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font.bytes)
  const compiler = await builder.build()
  compiler.add_source('/readable.typ', readFileSync(new URL('./readable.typ', import.meta.url), 'utf8'))
  const canDraw = coverageOf(fonts)

  return ({ name, source }, data) => {
    const path = `/${name}.typ`
    compiler.add_source(path, source)
    const json = JSON.stringify(printableData(data, canDraw))
    const world = compiler.snapshot('/', path, [['data', json]])
    try {
      const made: unknown = world.get_artifact(pdfFormat, fullDiagnostics)
      const pdf = made !== null && typeof made === 'object' && 'result' in made ? made.result : undefined
      return pdf instanceof Uint8Array ? { pdf } : { fault: faultOf(made, source, json) }
    } finally {
      world.free()
    }
  }
}

/** Which letters these fonts hold. Typst reports them as run lengths: so many without, so many with, and so on. */
function coverageOf(fonts: Font[]): CanDraw {
  const covered = new Set<number>()
  const reader = new typst.TypstFontResolverBuilder()
  for (const font of fonts) {
    const { info } = reader.get_font_info(font.bytes) as { info: { coverage: number[] }[] }
    for (const { coverage } of info) {
      let codePoint = 0
      coverage.forEach((length, turn) => {
        if (turn % 2 === 1) for (let step = 0; step < length; step += 1) covered.add(codePoint + step)
        codePoint += length
      })
    }
  }
  reader.free()
  return (codePoint) => covered.has(codePoint)
}

/**
 * Says what a template did wrong without repeating what it was given: a message may quote a value ("invalid integer: …"),
 * and that value may be a person's words. A word that stands in the data and not in the template is left out.
 */
function faultOf(made: unknown, source: string, json: string): string {
  const diagnostics = made !== null && typeof made === 'object' && 'diagnostics' in made ? made.diagnostics : []
  const faults = (Array.isArray(diagnostics) ? diagnostics : []) as {
    message?: string
    path?: string
    range?: string
  }[]
  const safe = (message: string) =>
    message.replace(/[\p{L}\p{M}\p{N}_]+/gu, (word) => (json.includes(word) && !source.includes(word) ? '…' : word))
  const said = faults.map(({ message = 'no message', path = '', range = '' }) => `${path} ${range}: ${safe(message)}`)
  return said.join('; ') || 'the typesetter gave neither a document nor a reason'
}
