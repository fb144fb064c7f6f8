import { readFileSync } from 'node:fs'
import { firstDay, inventory, type Overrides, programmes, ruleOf } from '@kith/law'

/**
 * The figures that a proposal puts in place of those in force on a day, or in words what is wrong with it. A figure has
 * one value, or values by the day from which they count; a switch is true or false.
 * `{ "snap.earnedShare": { "2026-10-01": 0.25 }, "snap.shelterCap": 800 }`
 */
export function readProposal(file: string, day: string): Overrides | string {
  let read: unknown
  try {
    read = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}`
  }
  if (!isObject(read)) return `${file} must hold one object: { "snap.earnedShare": 0.25 }`
  const { figures } = inventory(programmes.flatMap((one) => [one.eligible, one.amount].map(ruleOf)))
  const known = new Set(figures.map(({ id }) => id))
  const overrides: Record<string, number | readonly number[]> = {}
  for (const [id, said] of Object.entries(read)) {
    if (!known.has(id)) return `${file} names "${id.slice(0, 60)}", which is no figure here.`
    const dated = isObject(said) ? Object.entries(said) : ([['', said]] as const)
    if (dated.length === 0) return `${file}: ${id} has no value.`
    for (const [from, value] of dated) {
      if (from !== '' && !isDay(from))
        return `${file}: ${id} counts from "${from.slice(0, 20)}", which is no date. Write a day as 2026-10-01.`
      const wrong = valueFault(value)
      if (wrong) return `${file}: ${id} ${wrong}`
    }
    const now = dated
      .filter(([from]) => from <= firstDay(day))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .at(-1)
    if (now) overrides[id] = typeof now[1] === 'boolean' ? Number(now[1]) : (now[1] as number | number[])
  }
  return overrides
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A day that the calendar has. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const valueFault = (value: unknown): string | null => {
  if (typeof value === 'boolean') return null
  const all = [value].flat()
  if (all.length === 0 || !all.every((one) => typeof one === 'number' && Number.isFinite(one)))
    return 'must be a number, a list of numbers by size, or true or false.'
  const below = all.find((one) => (one as number) < 0)
  return below === undefined ? null : `is ${below}; a figure of law is never below zero.`
}
