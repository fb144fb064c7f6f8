import type { Source, Unit, Words } from '../words.ts'
import type { LocalFault } from './fault.ts'
import { units as allUnits } from './units.ts'

/** Reads plain data field by field and gathers what is wrong with it, each fault with its place. */
export type Path = readonly (string | number)[]
export type Plain = Readonly<Record<string, unknown>>

export function form() {
  const faults: LocalFault[] = []
  const fault = (path: Path, en: string, es: string): void => {
    faults.push({ path, en, es })
  }
  const isPlain = (value: unknown): value is Plain =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

  const read = {
    faults,
    fault,
    /** The fields of a part; any that is not in `fields` is a slip. */
    part(value: unknown, path: Path, fields: readonly string[]): Plain {
      if (!isPlain(value)) {
        fault(path, 'Here stand named fields, each on its line.', 'Aquí van campos con nombre, cada uno en su línea.')
        return {}
      }
      for (const name of Object.keys(value))
        if (!fields.includes(name))
          fault(
            [...path, name],
            `There is no field “${name}” here. There are: ${fields.join(', ')}.`,
            `Aquí no hay un campo “${name}”. Hay: ${fields.join(', ')}.`,
          )
      return value
    },
    /** Parts by name: questions, figures, rules. */
    parts(value: unknown, path: Path): readonly (readonly [string, unknown])[] {
      if (value === undefined || value === null) return []
      if (!isPlain(value)) {
        fault(path, 'Here stand named parts.', 'Aquí van partes con nombre.')
        return []
      }
      return Object.entries(value).filter(([name]) => {
        if (/^[a-z][A-Za-z0-9]*$/.test(name)) return true
        fault(
          [...path, name],
          `“${name}” must begin with a small letter and hold letters and digits only.`,
          `“${name}” debe empezar con minúscula y tener solo letras y números.`,
        )
        return false
      })
    },
    text(value: unknown, path: Path, en: string, es: string): string {
      if (typeof value === 'string' && value.trim() !== '' && value.length <= mostText) return value.trim()
      fault(path, en, es)
      return ''
    },
    words(value: unknown, path: Path): Words {
      const { en, es } = isPlain(value) ? value : {}
      return {
        en: read.text(en, [...path, 'en'], 'Say this in English, under “en”.', 'Dígalo en inglés, en “en”.'),
        es: read.text(es, [...path, 'es'], 'Say this in Spanish, under “es”.', 'Dígalo en español, en “es”.'),
      }
    },
    day(value: unknown, path: Path): string {
      const said = value instanceof Date ? value.toISOString().slice(0, 10) : value
      if (typeof said === 'string' && /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(said)) return said
      fault(path, 'This needs a day, as 2026-07-01.', 'Aquí hace falta un día, como 2026-07-01.')
      return '2000-01-01'
    },
    cite(value: unknown, path: Path): string {
      return read.text(
        value,
        path,
        'Say where this stands in the law: an ordinance, a section, a resolution, under “cite”.',
        'Diga dónde está en la ley: una ordenanza, una sección, una resolución, en “cite”.',
      )
    },
    source(value: unknown, path: Path): Source {
      if (typeof value === 'string') return { title: read.text(value, path, '', '') }
      const { title, href } = isPlain(value) ? value : {}
      const said = read.text(
        title,
        path,
        'Say where this figure was published, under “source”.',
        'Diga dónde se publicó esta cifra, en “source”.',
      )
      if (href === undefined) return { title: said }
      if (typeof href === 'string' && /^https:\/\/[^\s"<>]+$/.test(href)) return { title: said, href }
      fault([...path, 'href'], 'This is not an https address.', 'Esto no es una dirección https.')
      return { title: said }
    },
    unit(value: unknown, path: Path): Unit {
      if (typeof value === 'string' && (allUnits as readonly string[]).includes(value)) return value as Unit
      fault(path, `The unit is one of ${allUnits.join(', ')}.`, `La unidad es una de ${allUnits.join(', ')}.`)
      return 'dollars'
    },
    oneOf<T extends string>(value: unknown, path: Path, of: readonly T[], otherwise?: T): T {
      if (value === undefined && otherwise !== undefined) return otherwise
      if (typeof value === 'string' && (of as readonly string[]).includes(value)) return value as T
      fault(path, `This is one of ${of.join(', ')}.`, `Esto es uno de ${of.join(', ')}.`)
      return of[0]!
    },
  }
  return read
}
export type Form = ReturnType<typeof form>
const mostText = 600
