import type { Words } from '../words.ts'
import { type Recalled, recalled } from './recall.ts'
import { comparedOn, counts } from './status-counts.ts'

/**
 * How far each programme has been checked, and each state in it: against which results, with how many cases, and what
 * rests on recall and is to be confirmed. Where a state is asked for that has nothing of its own, its cases and its
 * part of the comparison are given all the same.
 */
export interface Status {
  readonly programme: string
  readonly state?: string
  /** Whether the state has figures of its own in this programme. */
  readonly hasOwnFigures: boolean
  /** Results laid beside the reference model's, and how many are the same; why others differ: DIFFERENCES.md. */
  readonly compared?: { readonly on: string; readonly results: number; readonly same: number }
  /** Worked examples from regulations, handbooks and forms that pass. */
  readonly official: number
  /** Cases of our own, worked out by the rule that they cite, that pass. */
  readonly own: number
  /** What rests on recall or on a second hand: shown as to be confirmed. */
  readonly recalled: readonly Recalled[]
  readonly standing: Standing
}
/** Compared with another model; held by cases alone; or resting in part on what is to be confirmed. */
export type Standing = 'compared' | 'cases' | 'confirm'
export type { Recalled }

/** Results compared, the same, official cases, own cases. */
export type Counted = readonly [compared: number, same: number, official: number, own: number]
export type Counts = Readonly<
  Record<string, { readonly own: string; readonly states: Readonly<Record<string, Counted>> }>
>

/** The folder whose cases hold a programme; some share one. */
export const folders: Readonly<Record<string, string>> = {
  snap: 'snap',
  ssi: 'ssi',
  ssdi: 'ssdi',
  eitc: 'tax',
  ctc: 'tax',
  incomeTax: 'tax',
  payrollTax: 'tax',
  stateCredits: 'state-credits',
  stateSupplement: 'state-supplement',
  tanf: 'tanf',
  medicaid: 'medicaid',
  chip: 'chip',
  bhp: 'bhp',
  aca: 'aca',
  msp: 'msp',
  extraHelp: 'extra-help',
  wic: 'wic',
  meals: 'meals',
  csfp: 'csfp',
  headStart: 'head-start',
  earlyHeadStart: 'head-start',
  lifeline: 'lifeline',
  liheap: 'liheap',
  childCare: 'child-care',
  housing: 'housing',
}
export const standings: Readonly<Record<Standing, Words>> = {
  compared: { en: 'Compared with another model', es: 'Comparado con otro modelo' },
  cases: { en: 'Held by worked cases', es: 'Comprobado con casos resueltos' },
  confirm: { en: 'In part to be confirmed with the state', es: 'En parte por confirmar con el estado' },
}

/** Undefined for a programme that is not here (one that a house added from a file). */
export function statusOf(programme: string, state?: string): Status | undefined {
  const counted = Object.hasOwn(counts, programme) ? counts[programme] : undefined
  if (!counted) return undefined
  const of = state === undefined ? Object.values(counted.states) : [counted.states[state] ?? ([0, 0, 0, 0] as const)]
  const sum = (at: 0 | 1 | 2 | 3) => of.reduce((total, one) => total + one[at], 0)
  const open = recalled.filter(
    (one) =>
      one.programme === programme && (state === undefined || one.states === undefined || one.states.includes(state)),
  )
  return {
    programme,
    ...(state === undefined ? {} : { state }),
    hasOwnFigures: state !== undefined && counted.own.split(' ').includes(state),
    ...(sum(0) > 0 ? { compared: { on: comparedOn, results: sum(0), same: sum(1) } } : {}),
    official: sum(2),
    own: sum(3),
    recalled: open,
    standing: open.length > 0 ? 'confirm' : sum(0) > 0 ? 'compared' : 'cases',
  }
}
