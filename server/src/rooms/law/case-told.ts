import type { Ask, Rule } from '@kith/law/node'
import { amount } from '@kith/law/say'
import type { LawCase } from '@kith/wire/law'
import { type WrittenCase, writtenCases } from './cases.ts'
import { linkTo, type Reading } from './told.ts'

const most = 30

/** The cases that name a rule, those of the state that is asked for first. */
export async function casesOf(reading: Reading, rule: Rule): Promise<{ cases: LawCase[]; total: number }> {
  const all = [...(await writtenCases()), ...reading.local.flatMap((one) => one.cases)]
  const found = all.filter((one) => Object.values(one.expect).some((expected) => Object.hasOwn(expected, rule.id)))
  const isHere = (one: WrittenCase) => Number(one.household.state === reading.state)
  return {
    total: found.length,
    cases: found
      .toSorted((a, b) => isHere(b) - isHere(a))
      .slice(0, most)
      .map((one) => caseTold(reading, one)),
  }
}

function caseTold(reading: Reading, one: WrittenCase): LawCase {
  const { book } = reading
  const { people, state, ...household } = one.household
  const ofAll = factsIn(reading, household)
  return {
    title: one.case,
    source: one.source,
    isOfficial: one.isOfficial === true,
    asOf: String(one.asOf),
    state,
    facts: [
      ...people.map(({ who, ...person }) => ({ who: String(who), said: factsIn(reading, person).join(', ') })),
      ...(ofAll.length > 0 ? [{ who: '', said: ofAll.join(', ') }] : []),
    ],
    expects: Object.entries(one.expect).flatMap(([who, values]) =>
      Object.entries(values).flatMap(([id, value]) => {
        const rule = book.rules.get(id)
        if (!rule) return []
        return [
          {
            who: who === 'household' ? '' : who,
            rule: linkTo(reading, rule),
            said: amount(Number(value), rule.unit, reading.language),
          },
        ]
      }),
    ),
  }
}

/** Answers in words: "Age 35 years", "Rent $900". */
function factsIn(reading: Reading, found: Record<string, unknown>, path = ''): string[] {
  return Object.entries(found).flatMap(([name, value]) => {
    const id = path ? `${path}.${name}` : name
    if (typeof value === 'object' && value !== null) return factsIn(reading, value as Record<string, unknown>, id)
    const ask = reading.book.asks.get(id)
    return ask ? [`${ask.short[reading.language]}: ${answered(ask, value, reading.language)}`] : []
  })
}

function answered(ask: Ask, value: unknown, language: 'en' | 'es'): string {
  if (ask.kind === 'choice') return ask.options.find((one) => one.code === value)?.[language] ?? String(value)
  if (ask.kind === 'county') return String(value)
  return amount(Number(value), ask.unit, language)
}
