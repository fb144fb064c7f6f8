import type { Statement } from '@kith/law/circumstances'
import type { SentPayloadOf } from '@kith/wire/command'
import type { conversationsCommands } from '@kith/wire/conversations'
import { readPersonLine } from './person-line.ts'

// A conversation as it is being written, whole in one draft; in the end it becomes one command.

export type Channel = 'phone' | 'office' | 'home' | 'message' | 'other'
export type Side = 'officer' | 'person' | 'family' | 'partner'
export type Closeness = 'strong' | 'ordinary' | 'strained' | 'broken' | 'dangerous'
export type UnmetReason = 'noService' | 'full' | 'tooFar' | 'notEligible' | 'language' | 'cost' | 'other'

export interface TalkPerson {
  id: string
  /** The line as it was typed. */
  typed: string
}
export interface TalkPromise {
  id: string
  side: Side
  byName: string
  words: string
  dueOn: string | null
  /** The sentence in which it was promised. */
  quote: string
}
export interface TalkTie {
  id: string
  name: string
  kind: string
  closeness: Closeness
  words: string
}
export interface TalkUnmet {
  id: string
  need: string
  words: string
  why: UnmetReason
}
export interface TalkSaid extends Statement {
  about: 'person' | 'household'
  answer: number | boolean | string | null
}

export interface Talk {
  conversationId: string
  noteId: string
  householdId: string
  /** The id of the command, so that a double press keeps it once. */
  commandId: string
  beganAt: string
  channel: Channel
  text: string
  /** Newly written down; the first is the one we talk to, where nobody is known yet. */
  people: TalkPerson[]
  state: string
  said: TalkSaid[]
  skipped: string[]
  promises: TalkPromise[]
  ties: TalkTie[]
  unmet: TalkUnmet[]
}

/** An empty conversation. `newId` makes its ids, once: they stay through every reload of the draft. */
export const emptyTalk = (newId: () => string, now: Date): Talk => ({
  conversationId: newId(),
  noteId: newId(),
  householdId: newId(),
  commandId: newId(),
  beganAt: now.toISOString(),
  channel: 'phone',
  text: '',
  people: [],
  state: '',
  said: [],
  skipped: [],
  promises: [],
  ties: [],
  unmet: [],
})

/** Is there anything to keep? */
export const isBlank = (talk: Talk): boolean =>
  talk.text.trim() === '' &&
  talk.people.every((one) => one.typed.trim() === '') &&
  talk.said.length + talk.promises.length + talk.ties.length + talk.unmet.length === 0

/** New answers over the earlier ones; each question about each person once. */
export function withSaid(said: readonly TalkSaid[], more: readonly Omit<TalkSaid, 'at'>[], at: string): TalkSaid[] {
  const same = (a: Omit<TalkSaid, 'at'>, b: Omit<TalkSaid, 'at'>) =>
    a.question === b.question && a.personId === b.personId
  return [...said.filter((one) => !more.some((next) => same(one, next))), ...more.map((one) => ({ ...one, at }))]
}

/** Answers about people who are still in the talk; one about the household stays when its teller's line was taken out. */
export const saidOf = (said: readonly TalkSaid[], people: readonly string[], head: string): TalkSaid[] =>
  said.flatMap((one) => {
    if (people.includes(one.personId)) return [one]
    return one.about === 'household' && head !== '' ? [{ ...one, personId: head }] : []
  })

/** People of whom at least a name was written, as they are read. */
export const peopleOf = (people: readonly TalkPerson[], today: string) =>
  people.flatMap((one) => {
    const read = readPersonLine(one.typed, today)
    return read.name === '' ? [] : [{ id: one.id, ...read }]
  })

const personOf = (one: ReturnType<typeof peopleOf>[number], language: string) => ({
  personId: one.id,
  name: one.name,
  bornOn: one.bornOn,
  bornAbout: one.bornAbout,
  language,
})

type Intake = SentPayloadOf<typeof conversationsCommands.intake>
type Keep = SentPayloadOf<typeof conversationsCommands.keep>

/** The command of a first conversation. The caller has made sure that somebody has a name. */
export function toIntake(talk: Talk, today: string, language: string): Intake {
  const [person, ...others] = peopleOf(talk.people, today)
  return {
    person: personOf(person!, language),
    household: { householdId: talk.householdId, name: person!.name, state: talk.state },
    ...kept(talk, person!.id, [person!.id], others, language),
  }
}

/** Someone who is known: who they are, and who is written down as living with them. */
export interface KnownHere {
  personId: string
  name: string
  residents: readonly string[]
  /** They live in a household that is written down. */
  hasHome: boolean
}

/** The command of a conversation with someone who is known. */
export function toKeep(talk: Talk, known: KnownHere, today: string, language: string): Keep {
  const { personId, name, residents, hasHome } = known
  const others = peopleOf(talk.people, today)
  const needsHome = !hasHome && (others.length > 0 || talk.state !== '')
  return {
    personId,
    ...(needsHome && { household: { householdId: talk.householdId, name, state: talk.state } }),
    ...kept(talk, personId, residents, others, language),
  }
}

function kept(
  talk: Talk,
  personId: string,
  known: readonly string[],
  others: ReturnType<typeof peopleOf>,
  language: string,
) {
  const people = [...known, ...others.map((one) => one.id)]
  const byPerson = new Map<string, TalkSaid[]>()
  for (const one of saidOf(talk.said, people, personId))
    byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one])
  const text = talk.text.trim()
  return {
    conversationId: talk.conversationId,
    channel: talk.channel,
    beganAt: talk.beganAt,
    note: text === '' ? null : { noteId: talk.noteId, body: text },
    others: others.map((one) => ({ person: personOf(one, language), relation: one.relation || 'member' })),
    ties: talk.ties.map((tie) => ({
      tieId: tie.id,
      otherName: tie.name,
      kind: tie.kind || tie.name,
      closeness: tie.closeness,
      words: tie.words,
    })),
    circumstances: [...byPerson].map(([id, said]) => ({
      personId: id,
      said: said.map(({ question, about, answer }) => ({ question, about, answer })),
    })),
    promises: talk.promises.map((promise) => ({
      personId,
      promiseId: promise.id,
      side: promise.side,
      byName: promise.byName,
      words: promise.words,
      dueOn: promise.dueOn,
      // A quote points into the note; without a note there is nothing to point at.
      quote: text.includes(promise.quote) ? promise.quote : '',
    })),
    unmet: talk.unmet.map(({ id, need, words, why }) => ({ unmetNeedId: id, need, words, why })),
  }
}

/** The sentence around a place in a text; what is selected goes before it. @example sentenceAt('I go. She will call.', 8) // 'She will call.' */
export function sentenceAt(text: string, from: number, to = from): string {
  if (to > from) return text.slice(from, to).trim()
  const ends = /[.!?…\n]/
  let here = Math.min(from, text.length)
  // Just behind the full stop one still means the sentence that ended there.
  if (text[here] === undefined || /\s/.test(text[here]!)) while (here > 0 && /[.!?…\s]/.test(text[here - 1]!)) here--
  let start = here
  while (start > 0 && !ends.test(text[start - 1]!)) start--
  let end = here
  while (end < text.length && !ends.test(text[end]!)) end++
  if (text[end] !== undefined && text[end] !== '\n') end++
  return text.slice(start, end).trim()
}
