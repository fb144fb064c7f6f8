import type { Ask } from '@kith/law/node'
import * as questions from '@kith/law/us/questions'
import type { Carried } from '@kith/wire/referrals'
import { canonical, sha256 } from '../../house/canonical.ts'
import { ofPerson } from '../../house/db/one-person.ts'
import { db, type Tx } from '../../house/db/tx.ts'
import { allNamesQuery, householdsQuery, nameIn, personQuery } from '../people/index.ts'

/**
 * The allow-list of what a referral can carry: each thing with its name and its value in both languages, exactly as the other
 * side would read it. What is unknown is not on the list; what is not on the list cannot be sent.
 */
export async function mayShare(tx: Tx, personId: string, segment: string, today: string): Promise<Carried[]> {
  const [[person], names, members, answers] = await tx.together(
    personQuery(personId),
    allNamesQuery(personId),
    householdsQuery(personId),
    circumstancesIn(personId, segment),
  )
  if (!person) return []
  const called = nameIn('referrals', person, names, today)
  const things: Thing[] = [
    said('name', ['Name', 'Nombre'], called.name),
    said('pronouns', ['Pronouns', 'Pronombres'], called.pronouns),
    said('phone', ['Telephone', 'Teléfono'], person.phone),
    said('contactCaution', ['When getting in touch', 'Al comunicarse'], person.contact_caution),
    said('email', ['E-mail', 'Correo electrónico'], person.email),
    both(
      'language',
      ['Language', 'Idioma'],
      inBoth((locale) => languageName(person.language, locale)),
    ),
    ...(person.interpreter === 'yes'
      ? [both('interpreter', ['Interpreter', 'Intérprete'], { en: 'Needed', es: 'Se necesita' })]
      : []),
    ...(person.born_on ? [both('age', ['Age', 'Edad'], years(ageOn(person.born_on, today), person.born_about))] : []),
    ...ofHousehold(members, today),
    ...answers.flatMap(({ question, answer }) => circumstance(question, answer)),
  ]
  return things.filter((thing) => thing.value.en !== '').map((thing) => ({ ...thing, mark: markOf(thing) }))
}

type Thing = Omit<Carried, 'mark'>
type Pair = readonly [en: string, es: string]
const both = (item: string, [en, es]: Pair, value: Thing['value']): Thing => ({ item, label: { en, es }, value })
const said = (item: string, label: Pair, text: string): Thing => both(item, label, { en: text.trim(), es: text.trim() })
const inBoth = (say: (locale: string) => string) => ({ en: say('en-US'), es: say('es-US') })

/** Proves at the sending that what goes out is, letter for letter, what was on the screen when the person agreed. */
const markOf = (thing: Thing): string => sha256(canonical(thing)).toString('base64url').slice(0, 22)

/** The person's own circumstances that hold now and belong to the part of the record that the consent covers. */
const circumstancesIn = (personId: string, segment: string) =>
  db
    .selectFrom('circumstance')
    .select(['question', 'answer'])
    .where(ofPerson('person_id', personId))
    .where('until_on', 'is', null)
    .where('segment', 'in', [...new Set(['general', segment])])
    .orderBy('question')
    .orderBy('at', 'desc')

function ofHousehold(
  rows: { household_id: string; address: string; born_on: string | null; until_on: string | null }[],
  today: string,
): Thing[] {
  const now = rows.filter((row) => row.until_on === null)
  const home = now[0]
  if (!home) return []
  const members = now.filter((row) => row.household_id === home.household_id)
  const ages = members.flatMap((row) => (row.born_on ? [ageOn(row.born_on, today)] : [])).filter((age) => age < 18)
  return [
    said('address', ['Address', 'Dirección'], home.address),
    both(
      'householdSize',
      ['People at home', 'Personas en el hogar'],
      inBoth((locale) => members.length.toLocaleString(locale)),
    ),
    ...(ages.length > 0
      ? [
          both(
            'childrenAges',
            ['Ages of the children', 'Edades de los niños'],
            inBoth((locale) => new Intl.ListFormat(locale).format(ages.sort((a, b) => a - b).map(String))),
          ),
        ]
      : []),
  ]
}

const asks = new Map<string, Ask>(
  Object.values(questions).flatMap((each) => {
    const node = (each as { node?: { op: string; ask?: Ask } }).node
    return node?.op === 'ask' && node.ask ? [[node.ask.id, node.ask] as const] : []
  }),
)

/** An answer to a question of the law, in its words; questions that nobody here knows are not shared. */
function circumstance(question: string, answer: unknown): Thing[] {
  const ask = asks.get(question)
  if (!ask || answer === null || answer === undefined) return []
  const value = answerWords(ask, answer)
  return value ? [{ item: `circumstance:${question}`, label: { en: ask.short.en, es: ask.short.es }, value }] : []
}

function answerWords(ask: Ask, answer: unknown): Thing['value'] | null {
  const option = ask.options.find((each) => each.code === answer)
  if (option) return { en: option.en, es: option.es }
  if (typeof answer === 'boolean') return answer ? { en: 'Yes', es: 'Sí' } : { en: 'No', es: 'No' }
  if (typeof answer !== 'number') return null
  if (ask.unit === 'perMonth') return unit(money(answer), ' a month', ' al mes')
  if (ask.unit === 'perYear') return unit(money(answer), ' a year', ' al año')
  if (ask.unit === 'dollars') return unit(money(answer), '', '')
  if (ask.unit === 'hoursPerWeek') return unit(plain(answer), ' hours a week', ' horas por semana')
  return plain(answer)
}
const unit = (value: Thing['value'], en: string, es: string) => ({ en: value.en + en, es: value.es + es })
const plain = (value: number) => inBoth((locale) => value.toLocaleString(locale))
const money = (dollars: number) =>
  inBoth((locale) =>
    dollars.toLocaleString(locale, {
      style: 'currency',
      currency: 'USD',
      minimumFractionDigits: Number.isInteger(dollars) ? 0 : 2,
    }),
  )

const languageName = (code: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
const years = (age: number, about: boolean) => ({
  en: `${about ? 'about ' : ''}${age} ${age === 1 ? 'year' : 'years'}`,
  es: `${about ? 'unos ' : ''}${age} ${age === 1 ? 'año' : 'años'}`,
})

/** Whole years between two calendar days. */
const ageOn = (bornOn: string, today: string): number => {
  const whole = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return today.slice(5) < bornOn.slice(5) ? whole - 1 : whole
}
