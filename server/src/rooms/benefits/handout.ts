import type { Finding, Household } from '@kith/law'
import { isReceived } from '@kith/law/us/is-received'
import { isFirst, weightOf } from '@kith/law/us/kinds'
import type { HandoutPaper } from '@kith/wire/handout'
import { offices, stateOffices } from './handout-offices.ts'
import { type Help, helpsIn, localHelp } from './handout-programmes.ts'
import { rightsRow } from './handout-rights.ts'
import { fill, handoutWords } from './handout-words.ts'
import type { Local } from './law-added.ts'
import { papersHere } from './papers-here.ts'

type Language = 'en' | 'es'

export interface HandoutFacts {
  findings: readonly Finding[]
  household: Household
  /** First names of those who live there, by id. */
  names: Readonly<Record<string, string>>
  /** To whom the paper is given. */
  name: string
  day: string
  agency: string
  /** A service of the directory that gives legal help. */
  near: { name: string; phone: string } | null
  /** Programmes that this house added. */
  local: Local
}

/** As much as one page holds. */
const mostFirst = 3
const mostAlso = 4
const mostRights = 4
const mostQuestions = 3
const mostPapers = 4
/** A programme that nobody asked about yet is named when no more than this is open. */
const fewMissing = 5

/** What one act of asking would bring. */
interface Chance {
  help: Help
  findings: readonly Finding[]
  weight: number
}

/**
 * One page for the person: what to ask for first, where, with what papers, and what to do if refused. Pure: the same
 * facts and language give the same page.
 * @example handoutOf(facts, 'es').title // 'Ayuda que puede recibir'
 */
export function handoutOf(facts: HandoutFacts, lang: Language): HandoutPaper {
  const w = handoutWords[lang]
  const chances = chancesOf(facts)
  const first = chances.slice(0, mostFirst)
  const also = chances.slice(mostFirst, mostFirst + mostAlso)
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(facts.day))
  const rights = chances.map(({ help }) => rightsRow(help, lang)).filter((row) => row !== null)
  return {
    lang,
    title: w.title,
    madeOn: facts.day.split('-').map(Number),
    forWhom: fill(w.for, { name: facts.name, day }),
    notDecided: w.notDecided,
    first: {
      title: w.first,
      why: w.why,
      where: w.where,
      papers: w.papers,
      anyPapers: w.anyPapers,
      nothing: chances.length === 0 ? w.nothing : '',
      helps: first.map(({ help, findings }) => ({
        name: help[lang].name,
        gives: givesOf(help, findings, facts, lang),
        why: whyOf(help, findings, lang),
        where: whereOf(help, facts.household.state, lang),
        papers: papersOf(help, facts, lang),
      })),
    },
    also: {
      title: w.also,
      helps: also.map(({ help, findings }) => ({
        name: help[lang].name,
        gives: givesOf(help, findings, facts, lang),
        where: whereOf(help, facts.household.state, lang),
      })),
      more: chances.length > mostFirst + mostAlso ? w.more : '',
    },
    open: openSaid(first, lang),
    refused: {
      title: w.refused,
      text: w.refusedText,
      keep: w.keepText,
      callUs: fill(w.callUs, { agency: facts.agency }),
      head: [w.help, w.askBy, w.keepBy],
      rows: rights.slice(0, mostRights),
    },
    near: facts.near ? fill(w.near, facts.near) : '',
    made: fill(w.made, { day }),
    agency: facts.agency,
  }
}

/** What fits, without what they have already; the most valuable and the easiest first. */
function chancesOf({ findings, household, local }: HandoutFacts): Chance[] {
  const isTold = ({ status, programme, missing }: Finding) =>
    status === 'certain' || (status === 'possible' && (isFirst(programme) || missing.length <= fewMissing))
  const open = findings.filter((one) => isTold(one) && !isReceived(one, household))
  return [...helpsIn(household.state), ...local.map(localHelp)]
    .map((help) => {
      const mine = open.filter((one) => help.programmes.includes(one.programme.id))
      // What is only possible counts once, however many people it may be for.
      const weights = mine.map((one) => ({ isSure: one.status === 'certain', weight: weightOf(one) }))
      const sure = weights.reduce((sum, one) => sum + (one.isSure ? one.weight : 0), 0)
      const perhaps = Math.max(0, ...weights.map((one) => (one.isSure ? 0 : one.weight)))
      return { help, findings: mine, weight: sure + perhaps }
    })
    .filter((chance) => chance.findings.length > 0)
    .sort((a, b) => b.weight - a.weight)
}

/** What it may bring, and to whom where it is not for all. */
function givesOf(help: Help, findings: readonly Finding[], { names, household }: HandoutFacts, lang: Language): string {
  const w = handoutWords[lang]
  const words = help[lang]
  const sure = findings.filter((one) => one.status === 'certain')
  const people = [...new Set((sure.length > 0 ? sure : findings).flatMap((one) => one.of))]
  const isForSome = people.length < household.people.length
  const forWhom = isForSome
    ? fill(w.forWhom, {
        names: new Intl.ListFormat(lang, { type: 'conjunction' }).format(people.map((id) => names[id] ?? '')),
      })
    : ''
  const what = amountOf(findings, words.money, lang) ?? (sure.length > 0 ? words.gives : `${w.maybe} ${words.gives}`)
  return [what, forWhom].filter(Boolean).join(' ')
}

/** Why to ask now; help that the office must hurry with comes soon. */
const whyOf = (help: Help, findings: readonly Finding[], lang: Language): string =>
  (findings.some((one) => one.isUrgent) && help[lang].urgent) || help[lang].why

/** The sum in words, or at least how much; null where the law names none, or where it may still be anything. */
function amountOf(findings: readonly Finding[], purpose: string | undefined, lang: Language): string | null {
  const w = handoutWords[lang]
  const sure = findings.filter((one) => one.status === 'certain')
  const low = Math.floor(sure.reduce((sum, one) => sum + one.amount.lo, 0))
  const high = Math.floor(findings.reduce((sum, one) => sum + one.amount.hi, 0))
  const isYearly = findings[0]!.programme.period === 'year'
  const isOpen = high > (isYearly ? mostAYear : mostAMonth)
  if (purpose === undefined || high < 1 || (isOpen && low < 1)) return null
  const money = (amount: number) => `$${new Intl.NumberFormat('en-US').format(amount)}`
  const per = (amount: string) => fill(isYearly ? w.aYear : w.aMonth, { amount })
  const least = isOpen ? per(money(low)) : money(low)
  const said = { amount: per(money(high)), low: least, high: per(money(high)), money: purpose }
  const text = isOpen ? w.getFrom : low === high ? w.get : low < 1 ? w.getUpTo : w.getBetween
  return fill(text, said).replace(' .', '.')
}
/** A larger end says that nothing is known yet. */
const mostAMonth = 5000
const mostAYear = 25_000

function whereOf({ office, where }: Help, state: string, lang: Language): string {
  if (where) return where[lang]
  const here = stateOffices[state]
  if (office !== 'state' || !here) return offices[office][lang]
  const agency = typeof here.agency === 'string' ? here.agency : here.agency[lang]
  return fill(offices.state[lang], { site: here.site, agency })
}

/** The papers that this household surely needs; the checklist of an application has the others. */
function papersOf({ programmes }: Help, { household, local }: HandoutFacts, lang: Language): string[] {
  const needed = papersHere(programmes[0]!, household, local).filter((one) => one.needed(household) === true)
  return needed.slice(0, mostPapers).map(({ says, examples }) => {
    const said = inSentence(says[lang])
    return examples[lang] ? `${said} (${inSentence(examples[lang])})` : said
  })
}

/** What was not asked yet and can change what is named first: in words where it is little. */
function openSaid(first: readonly Chance[], lang: Language): string {
  const missing = first.flatMap(({ findings }) => findings.flatMap((one) => one.missing))
  const questions = [...new Set(missing.map(({ ask }) => inSentence(ask.short[lang])))]
  if (questions.length === 0) return ''
  if (questions.length > mostQuestions) return handoutWords[lang].openMuch
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(questions)
  return fill(handoutWords[lang].open, { questions: list })
}

/** "Rent" inside a sentence is "rent"; "SSDI" and "Social Security" stay as they are. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}+\b(?! \p{Lu})/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label
