/** One state's own figures while they are gathered, and the file that is made of them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asValue, closest, type Figures, names, type Reference, type Value, type Written } from './reference.ts'

/** What a programme uses to take its figures of one state from the folder. */
export interface StateFile {
  readonly state: string
  /** The value of one path, on each date. */
  one(file: Figures, path: string, id: string, keep?: Keep, alsoSee?: readonly Reference[]): void
  /** One row for each count from `from` to `to`, on every date on which any of them changes. */
  rows(
    file: Figures,
    path: (count: number) => string,
    from: number,
    to: number,
    id: string,
    beyondPath?: string,
    keep?: Keep,
  ): void
  /** Values that are put together by hand; one that does not differ from the one before it is left out. */
  put(id: string, written: readonly Written[], keep?: Keep): void
}
/** A figure is written if this holds on any date. */
export type Keep = (written: Written) => boolean

const anything: Keep = () => true
export const notNothing: Keep = (w) => [w.value].flat().some((v) => v !== 0 && v !== null)

export function stateFile(state: string): StateFile & { write(out: string): void } {
  const figures = new Map<string, Written[]>()
  const sources: Reference[] = []
  const cite = (references: Reference[], from: string) =>
    closest(references, state, from).map((r) => {
      const known = sources.findIndex((s) => s.title === r.title && s.href === r.href)
      return known >= 0 ? known : sources.push(r) - 1
    })
  const put = (id: string, written: readonly Written[], keep: Keep = anything) => {
    const trimmed = written.filter(
      (w, i) =>
        i === 0 ||
        JSON.stringify([w.value, w.beyond]) !== JSON.stringify([written[i - 1]!.value, written[i - 1]!.beyond]),
    )
    while (trimmed[0]?.value === null) trimmed.shift()
    if (trimmed.some(keep)) figures.set(id, trimmed)
  }
  const one = (file: Figures, path: string, id: string, keep: Keep = anything, alsoSee: readonly Reference[] = []) => {
    const found = file.get(path)
    if (!found) return
    const references = [...found.references, ...alsoSee]
    put(
      id,
      Object.entries(found.values)
        .sort()
        .map(([from, v]) => ({ from, value: asValue(v), references })),
      keep,
    )
  }
  const rows = (
    file: Figures,
    path: (n: number) => string,
    from: number,
    to: number,
    id: string,
    beyondPath?: string,
    keep: Keep = anything,
  ) => {
    const columns = Array.from({ length: to - from + 1 }, (_, i) => file.get(path(from + i))).filter(
      (c) => c !== undefined,
    )
    if (columns.length === 0) return
    const beyond = beyondPath ? file.get(beyondPath) : undefined
    const at = (values: Record<string, Value>, date: string) =>
      Object.entries(values)
        .sort()
        .findLast(([d]) => d <= date)?.[1] as number | undefined
    const dates = [...new Set(columns.flatMap((c) => Object.keys(c.values)))]
      .sort()
      .filter((date) => columns.every((c) => at(c.values, date) !== undefined))
    put(
      id,
      dates.map((date) => ({
        from: date,
        value: columns.map((c) => at(c.values, date)!),
        ...(beyond ? { beyond: at(beyond.values, date) ?? 0 } : {}),
        references: columns[0]!.references,
      })),
      keep,
    )
  }

  const write = (out: string) => {
    const body = [...figures].map(([id, written]) => {
      const lines = written.map(
        (w) =>
          `{ from: '${w.from}', value: ${Array.isArray(w.value) ? `[${w.value.join(', ')}]` : String(w.value)}${w.beyond === undefined ? '' : `, beyond: ${w.beyond}`}, sources: [${cite(w.references, w.from).join(', ')}] }`,
      )
      return `    '${id}': [\n${lines.map((line) => `      ${line},\n`).join('')}    ],\n`
    })
    writeFileSync(
      join(out, `figures-${state}.ts`),
      `// Made by tools/law-figures.ts; change that, not this.\nimport type { StateFigures } from '../../node.ts'\n\n/** ${names[state]} */\nexport const figures: StateFigures = {\n  state: '${state}',\n  sources: [\n${sources.map((s) => `    ${JSON.stringify(s)},\n`).join('')}  ],\n  figures: {\n${body.join('')}  },\n}\n`,
    )
  }
  return { state, one, rows, put, write }
}
