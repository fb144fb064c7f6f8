// One ICU message becomes one expression of plain JavaScript, so that the browser needs no parser and no eval.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** The arguments of a message: its name → how TypeScript should name its type. */
export type Arguments = Map<string, string>
export interface CompiledFile {
  /** Key → arguments, in the order of the file. */
  messages: Map<string, Arguments>
  /** The module that the browser loads. */
  code: string
}

const quoted = JSON.stringify

/**
 * Compiles one words file (`{ "key": "ICU text" }`) of one language.
 * Throws with the key and the language when a message cannot be read.
 * @example compileWords('{"hello":"Hello, {name}"}', 'en').messages.get('hello') // Map { 'name' → 'string' }
 */
export function compileWords(json: string, language: string): CompiledFile {
  const messages = new Map<string, Arguments>()
  const lines: string[] = []
  for (const [key, icu] of Object.entries(JSON.parse(json) as Record<string, unknown>)) {
    if (typeof icu !== 'string' || icu.trim() === '') throw new Error(`"${key}" (${language}) has no text`)
    const args: Arguments = new Map()
    let body: string
    try {
      body = template(parse(icu), args, '')
    } catch (cause) {
      throw new Error(`"${key}" (${language}) is not a message we can compile: ${(cause as Error).message}`, { cause })
    }
    messages.set(key, args)
    lines.push(`${quoted(key)}:${args.size > 0 ? `(p)=>${body}` : body}`)
  }
  const head = `import{teller}from"/src/house/words/teller.ts";const t=/*#__PURE__*/teller(${quoted(language)});`
  return { messages, code: `${head}export default{\n${lines.join(',\n')}\n}` }
}

function template(parts: MessageFormatElement[], args: Arguments, counted: string): string {
  if (parts.every((part) => part.type === TYPE.literal)) return quoted(parts.map((part) => part.value).join(''))
  const inside = parts.map((part) =>
    part.type === TYPE.literal ? escapeTemplate(part.value) : `\${${expression(part, args, counted)}}`,
  )
  return `\`${inside.join('')}\``
}

function expression(part: MessageFormatElement, args: Arguments, counted: string): string {
  if (part.type === TYPE.pound) return `t.number(${counted})`
  if (part.type === TYPE.tag) throw new Error(`<${part.value}> is a mark; split the sentence instead`)
  if (part.type === TYPE.literal) return quoted(part.value)
  note(args, part.value, typeOf(part))
  const value = `p.${part.value}`
  switch (part.type) {
    case TYPE.argument:
      return value
    case TYPE.number:
      return `t.number(${value},${quoted(styleOf(part.style))})`
    case TYPE.date: {
      const style = styleOf(part.style)
      if (style !== null && typeof style === 'object' && 'hour' in style)
        throw new Error(
          `{${part.value}} says an hour: write {${part.value}, time} beside the day, it is said in one place`,
        )
      return `t.date(${value},${quoted(style)})`
    }
    case TYPE.time:
      return `t.time(${value})`
    case TYPE.select:
      return `t.pick(${value},${choices(part.options, args, counted)})`
    case TYPE.plural: {
      const count = part.offset ? `${value}-${part.offset}` : value
      return `t.plural(${value},${choices(part.options, args, count)},${part.offset},${quoted(part.pluralType ?? 'cardinal')})`
    }
  }
}

function choices(all: Record<string, { value: MessageFormatElement[] }>, args: Arguments, counted: string) {
  const each = Object.entries(all).map(([key, { value }]) => `${quoted(key)}:()=>${template(value, args, counted)}`)
  return `{${each.join(',')}}`
}

function typeOf(part: MessageFormatElement): string {
  if (part.type === TYPE.number || part.type === TYPE.plural) return 'number'
  if (part.type === TYPE.date || part.type === TYPE.time) return 'Date'
  if (part.type !== TYPE.select) return 'string'
  const keys = Object.keys(part.options).filter((key) => key !== 'other')
  return [...keys.toSorted().map((key) => `'${key}'`), '(string & {})'].join(' | ')
}

function note(args: Arguments, name: string, type: string) {
  const had = args.get(name)
  if (had === undefined || had === 'string') args.set(name, type)
  else if (had !== type && type !== 'string') throw new Error(`{${name}} is used as ${had} and as ${type}`)
}

function styleOf(style: unknown) {
  if (typeof style === 'string') return style
  if (style && typeof style === 'object' && 'parsedOptions' in style) return style.parsedOptions
  return null
}

const escapeTemplate = (text: string) => text.replace(/[`\\]|\$\{/g, '\\$&')
