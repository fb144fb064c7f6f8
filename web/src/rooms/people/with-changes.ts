import type { NewTie, Tie } from '@kith/wire/people'
import { todayHere } from '../../kit/day.ts'

/** A tie as it is written: an id of its own, a name and what they are to each other are always there. */
export type WrittenTie = Omit<Partial<NewTie>, 'tieId' | 'otherName' | 'kind'> & {
  tieId: string
  otherName: string
  kind: string
}

/** A change on its way to the server. */
export interface Waiting {
  id: string
  act: { do: 'add'; tie: WrittenTie } | { do: 'change'; ends: string; tie: WrittenTie } | { do: 'end'; ends: string }
  at: string
  /** It was tried, and no answer came. */
  silent?: boolean
}

/** The ties as they are once everything that waits has been done. @example withChanges(ties, []) // ties */
export function withChanges(known: readonly Tie[], waiting: readonly Waiting[]): readonly Tie[] {
  let ties = known
  for (const { act, at } of waiting) {
    const today = todayHere(new Date(at))
    if (act.do !== 'add')
      ties = ties.map((tie) => (tie.id === act.ends && tie.untilOn === null ? { ...tie, untilOn: today } : tie))
    if (act.do === 'end' || ties.some((tie) => tie.id === act.tie.tieId)) continue
    const { tieId, ...said } = act.tie
    ties = [...ties, { ...blank, fromOn: today, ...said, id: tieId } as Tie]
  }
  return ties
}

const blank = {
  otherPersonId: null,
  otherKind: 'person',
  closeness: 'ordinary',
  gives: true,
  receives: true,
  formal: false,
  mayBeTold: 'ask',
  neverMeet: false,
  words: '',
  standard: '',
  way: '',
  saidByOther: false,
  untilOn: null,
  untilWords: '',
}
