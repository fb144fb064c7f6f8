import { firstOfMonth, monthAfter } from './business-days.ts'

/** What the month of an application brings. */
export interface FirstMonth {
  /** The first day for which something is given. */
  readonly from: string
  /** Dollars for the month of the application; null where the programme pays no money to the household. */
  readonly amount: number | null
  /** How many whole months before the application can count, too. */
  readonly monthsBefore: number
  readonly citation: string
}

/**
 * When help begins for whoever applies on a day, and what that month brings of a monthly amount in dollars. Null where
 * the state decides, or the law says nothing that holds everywhere.
 *
 * SNAP: the full amount × (31 − day) ÷ 30, the 31st counting as the 30th, down to the dollar, and nothing below $10
 * (7 CFR 273.10(a)(1)(iii); a state may count the days of the month instead). SSI: from the month after the application
 * (42 USC 1382(c)(7); 20 CFR 416.335). Medicaid: from the first of the month, and three months back for bills of that
 * time (42 CFR 435.915); for applications from 2027 on two, and one for adults of the expansion (Public Law 119-21,
 * section 71112): here the two are said.
 * @example firstMonth('snap', 298, '2026-11-16')?.amount // 149
 */
export function firstMonth(programme: string, monthly: number, appliedOn: string): FirstMonth | null {
  const day = Math.min(Number(appliedOn.slice(8)), daysInSnapMonth)
  switch (programme) {
    case 'snap': {
      const part = Math.floor((monthly * (daysInSnapMonth + 1 - day)) / daysInSnapMonth + roundingError)
      const amount = part < leastSnap ? 0 : part
      const from = amount === 0 ? monthAfter(appliedOn) : appliedOn
      return { from, amount, monthsBefore: 0, citation: '7 CFR 273.10(a)(1)(iii)' }
    }
    case 'ssi':
      return { from: monthAfter(appliedOn), amount: 0, monthsBefore: 0, citation: '42 USC 1382(c)(7); 20 CFR 416.335' }
    case 'medicaid': {
      const isShortened = appliedOn >= retroactiveShortened
      return {
        from: firstOfMonth(appliedOn),
        amount: null,
        monthsBefore: isShortened ? 2 : 3,
        citation: isShortened ? '42 USC 1396a(a)(34); Public Law 119-21, section 71112' : '42 CFR 435.915',
      }
    }
    default:
      return null
  }
}

const daysInSnapMonth = 30
const leastSnap = 10
/** A product that is a whole number must not fall below it by the way numbers are held. */
const roundingError = 1e-9
const retroactiveShortened = '2027-01-01'
