import { clocksFor } from '@kith/law/deadlines/deadlines'
import type { Help } from './handout-programmes.ts'

/** A state may give less time than the most that the federal rule allows (42 CFR 431.221(d)): the letter says how long. */
const mostOnly = new Set(['mcd.hearingRequest'])

const words = {
  en: {
    within: (days: number) => `in ${days} days`,
    most: (days: number) => `see the letter (${days} days at most)`,
    letter: 'see the letter',
  },
  es: {
    within: (days: number) => `en ${days} días`,
    most: (days: number) => `vea la carta (máximo ${days} días)`,
    letter: 'vea la carta',
  },
} as const

/** What it is called, by when to ask for a hearing, by when to ask so that help goes on. Null where nobody holds one. */
export function rightsRow(help: Help, lang: 'en' | 'es'): string[] | null {
  const clocks = clocksFor(help.programmes[0]!)
  const appeal = clocks.find((one) => one.kind === 'appeal' && one.who === 'person')
  if (!appeal) return null
  const keep = clocks.find((one) => one.kind === 'aidPending')
  const say = ({ id, unit, amount }: typeof appeal) => {
    if (unit !== 'calendar_days') return words[lang].letter
    return mostOnly.has(id) ? words[lang].most(amount) : words[lang].within(amount)
  }
  return [help[lang].name, say(appeal), keep ? say(keep) : words[lang].letter]
}
