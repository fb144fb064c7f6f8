import { timeOfDay } from '@kith/wire/time-of-day'
import { dayIn } from '../../house/clock.ts'
import type { Benefit, CaseSummary, Circumstance, Goal, Period, Said } from './case-summary.ts'
import { type CaseSummaryWord, caseSummaryWords, fill, type SummaryLanguage } from './case-summary-words.ts'

/**
 * The case summary as the template prints it: every value is already a phrase of the language, every section is either rows
 * or one sentence that says why it is empty. The template decides only how it looks.
 */
export type CaseSummaryPage = ReturnType<typeof caseSummaryPage>

/**
 * Puts a case summary into words. Pure: the same summary and language give the same page.
 *
 * @example
 * const page = caseSummaryPage(summary, 'es')
 * const pdf = await press.print('case-summary', page, { lang: 'es', title: page.title })
 */
export function caseSummaryPage(summary: CaseSummary, lang: SummaryLanguage) {
  const words = caseSummaryWords[lang]
  const { day, moment, money, ageOn } = formatsOf(lang, summary.timeZone)
  const orUnknown = (value: string | null) => value ?? words.unknown
  const dayOrUnknown = (value: string | null) => (value === null ? words.unknown : day(value))
  const { person, basis, agency } = summary
  const madeOnDay = dayIn(summary.timeZone, new Date(summary.madeAt))

  const per = (amount: string, period: Period | null) =>
    period === null ? amount : fill(words[periodWord[period]], { amount })
  const bornAndAge = (bornOn: string | null) =>
    bornOn === null ? words.unknown : `${day(bornOn)} (${ageOn(bornOn, madeOnDay)})`

  const period = ({ from, to }: Circumstance) => {
    if (from !== null && to !== null) return fill(words.fromTo, { from: day(from), to: day(to) })
    if (from !== null) return fill(words.fromDay, { day: day(from) })
    return to !== null ? fill(words.toDay, { day: day(to) }) : words.unknown
  }

  const worthOf = ({ amount }: Circumstance) => {
    if (amount === undefined) return words.notCounted
    return amount === null ? words.unknown : per(money(amount.cents), amount.per)
  }

  const titleOf = ({ programme, forWhom }: Benefit) =>
    forWhom === null ? programme : fill(words.forWhom, { programme, name: forWhom })

  // Dozens of questions may be open; a paper names those that matter most and counts the rest.
  const firstOf = (questions: string[]) => {
    const each = [...new Set(questions)]
    const rest = each.length - mostQuestions
    return rest > 1 ? [...each.slice(0, mostQuestions), fill(words.andMore, { count: rest })] : each
  }

  const worth = ({ amount }: Benefit) => {
    if (amount === null) return words.unknown
    const { lowCents, highCents } = amount
    const figure =
      lowCents === highCents ? money(lowCents) : fill(words.between, { low: money(lowCents), high: money(highCents) })
    return per(figure, amount.per)
  }

  const goal = ({ ownWords, actions, nowAlone }: Goal, index: number) => ({
    heading: fill(words.goal, { number: index + 1 }),
    ownWords: said(ownWords),
    actions: actions.map(({ who, what, by, state }) => [
      who,
      what,
      by === null ? words.noDay : day(by),
      words[{ open: 'actionOpen', done: 'actionDone', dropped: 'actionDropped' }[state] as CaseSummaryWord],
    ]),
    nowAlone,
  })

  return {
    lang,
    title: `${words.titleBefore} ${person.name}`,
    runningTitle: `${words.titleBefore} ${shortened(person.name)}`,
    madeOn: madeOnDay.split('-').map(Number),
    words,
    reference: summary.reference,
    name: person.name,
    madeFor: basis.recipient,
    agency: {
      name: agency.name,
      lines: [agency.address, agency.phone, agency.email].filter((line) => line !== null),
    },
    about: [
      ...(person.nameOnPapers === null ? [] : [[words.nameOnPapers, person.nameOnPapers]]),
      [words.pronouns, orUnknown(person.pronouns)],
      [words.born, bornAndAge(person.bornOn)],
      [
        words.languages,
        person.languages
          .map((one) => (one.needsInterpreter ? `${one.name} (${words.needsInterpreter})` : one.name))
          .join(', ') || words.unknown,
      ],
      [words.caseNumber, orUnknown(person.caseNumber)],
      [words.programme, orUnknown(person.programme)],
    ],
    thisSummary: [
      [words.purpose, basis.purpose],
      [words.madeBy, `${summary.madeBy.name}, ${summary.madeBy.role}`],
      [words.madeOn, moment(summary.madeAt)],
      ...groundOf(summary, words, day),
      [words.reference, summary.reference],
    ],
    holdsPart2: basis.holdsPart2,
    leftOut: summary.leftOut,
    ecomap:
      summary.ties.length === 0
        ? null
        : {
            alt: fill(words.ecomapAlt, {
              name: person.name,
              people: summary.ties
                .map(
                  (one) => `${one.name}, ${one.tie}${one.closeness ? ` (${words[one.closeness].toLowerCase()})` : ''}`,
                )
                .join('; '),
            }),
            centre: shortened(person.name),
            people: summary.ties
              .slice(0, mostInPicture)
              .map(({ name, tie, closeness }) => ({ name: shortened(name), tie: shortened(tie), closeness })),
          },
    ties: summary.ties.map((one) => [
      one.name,
      one.tie,
      one.closeness === null ? words.unknown : words[one.closeness],
      dayOrUnknown(one.since),
      orUnknown(one.reach),
    ]),
    household: summary.household.map((one) => [
      one.name,
      one.relation,
      bornAndAge(one.bornOn),
      dayOrUnknown(one.since),
    ]),
    circumstances: summary.circumstances.map((one) => [
      words[one.kind],
      one.whose === null ? one.what : fill(words.whose, { name: one.whose, what: one.what }),
      worthOf(one),
      period(one),
      `${sentence(one.saidBy)} ${one.shownBy === null ? words.notShown : sentence(one.shownBy)}`,
    ]),
    benefits: summary.benefits.map((one) => ({
      programme: titleOf(one),
      summary: [
        titleOf(one),
        words[one.standing],
        worth(one),
        day(one.asOf),
        [
          one.renewBy === null ? '' : fill(words.renewBy, { day: day(one.renewBy) }),
          one.appealBy === null ? '' : fill(words.appealBy, { day: day(one.appealBy) }),
        ]
          .filter((line) => line !== '')
          .join('\n') || words.none,
      ],
      because: one.because.map(({ sentence, citation, link }) => ({
        sentence,
        citation,
        // Only an address of the web may become a link in a paper that others open.
        link: link?.startsWith('https://') ? link : null,
      })),
      stillToAsk: firstOf(one.stillToAsk),
    })),
    plan:
      summary.plan === null
        ? null
        : {
            about: [
              summary.plan.agreedOn === null ? '' : fill(words.planAgreed, { day: day(summary.plan.agreedOn) }),
              summary.plan.reviewOn === null ? '' : fill(words.planReview, { day: day(summary.plan.reviewOn) }),
            ]
              .filter((line) => line !== '')
              .join(' '),
            goals: summary.plan.goals.map(goal),
            signatures: summary.plan.signatures.map((one) =>
              fill(one.earlierWording ? words.signedEarlier : words.signed, { name: one.name, day: day(one.signedOn) }),
            ),
          },
    promises: summary.promises.map((one) => ({
      who: one.who,
      what: one.what,
      by: one.by === null ? words.noDay : day(one.by),
      sentence: said(one.sentence),
      saidIn: fill(words.saidIn, { where: one.saidIn, day: day(one.saidOn) }),
    })),
    referrals: summary.referrals.map((one) => [
      one.to,
      one.service,
      day(one.sentOn),
      [
        sentence(words[one.state]),
        one.reason === null ? '' : sentence(one.reason),
        one.lastHeardOn === null ? '' : fill(words.lastHeard, { day: day(one.lastHeardOn) }),
      ]
        .filter((line) => line !== '')
        .join(' '),
    ]),
    timeline: summary.timeline.map((one) => [day(one.on), one.what, orUnknown(one.who)]),
    notes:
      summary.notes?.map((note) => ({
        heading: `${note.about}, ${day(note.on)}`,
        signed: fill(words.noteSigned, { name: note.by, moment: moment(note.signedAt) }),
        text: said(note.text),
        amendments: note.amendments.map(({ at, by, text }) => ({
          heading: fill(words.amended, { name: by, moment: moment(at) }),
          text: said(text),
        })),
      })) ?? null,
    checkHow: fill(words.checkHow, { reference: summary.reference }),
  }
}

/** More people than this and the picture says less than the table. */
const mostInPicture = 8
const mostQuestions = 8

/** A phrase of the record as a sentence of its own: it begins large and ends once. */
function sentence(phrase: string): string {
  const said = phrase.trim()
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${/[.!?…]$/.test(said) ? '' : '.'}`
}

/** For the picture only; the table beside it holds the whole. Letters are cut where a reader sees them end. */
function shortened(text: string): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  return letters.length <= 40 ? text : `${letters.slice(0, 39).join('')}…`
}

const periodWord: Record<Period, CaseSummaryWord> = {
  week: 'perWeek',
  twoWeeks: 'perTwoWeeks',
  month: 'perMonth',
  year: 'perYear',
  once: 'once',
}

/** The typesetter knows languages by two or three letters; anything else is left in the language of the document. */
function said({ words, lang }: Said): { words: string; lang: string | null } {
  const code = lang?.split('-')[0]?.toLowerCase() ?? ''
  return { words, lang: /^[a-z]{2,3}$/.test(code) ? code : null }
}

function groundOf(
  { basis }: CaseSummary,
  words: Record<CaseSummaryWord, string>,
  day: (value: string) => string,
): string[][] {
  const { consent, otherGround } = basis
  if (consent === null) {
    return otherGround === null ? [[words.consent, words.noGround]] : [[words.ground, otherGround]]
  }
  const given = fill(words.consentGiven, { day: day(consent.givenOn), covers: consent.covers })
  const ends = consent.endsOn === null ? words.consentNoEnd : fill(words.consentEnds, { day: day(consent.endsOn) })
  return [[words.consent, `${given} ${ends}`]]
}

function formatsOf(lang: SummaryLanguage, timeZone: string) {
  const locale = lang === 'es' ? 'es-US' : 'en-US'
  const counted = (unit: 'month' | 'year') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
  const months = counted('month')
  const years = counted('year')
  // A day has no zone: it is read and written in UTC so that it never slips to the day before.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const daysThere = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone })
  const dollars = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' })
  return {
    day: (value: string) => days.format(new Date(`${value}T00:00:00Z`)),
    moment: (value: string) => `${daysThere.format(new Date(value))}, ${timeOfDay(new Date(value), lang, timeZone)}`,
    money: (cents: number) => dollars.format(cents / 100),
    ageOn: (bornOn: string, today: string) => {
      const age = monthsBetween(bornOn, today)
      return age < 24 ? months.format(age) : years.format(Math.floor(age / 12))
    },
  }
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0)
}
