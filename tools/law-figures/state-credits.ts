/** What the states' tax credits for families take of each state: those that are paid out, as far as figures of law are at hand. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { folder, parametersOf, type Reference, type Written } from './reference.ts'
import type { StateFile } from './state-file.ts'

const children = 4
const start = '2025-01-01'
/** Statutes, with shares that stand in them and not in the folder. */
const statutes: Record<string, string> = {
  CO: 'C.R.S. § 39-22-123.5',
  CT: 'Conn. Gen. Stat. § 12-704e',
  DC: 'D.C. Code § 47-1806.04(f)(1), as amended by the Fiscal Year 2027 Budget Support Act of 2026, § 7112(i) (D.C. Law 26-189; the same text in D.C. Act 26-416)',
  DE: '30 Del. C. § 1117',
  HI: 'Haw. Rev. Stat. § 235-55.75',
  IA: 'Iowa Code § 422.12B',
  IL: '35 ILCS 5/212 (with a child under 12 also 35 ILCS 5/244)',
  IN: 'Ind. Code § 6-3.1-21-6',
  KS: 'Kan. Stat. Ann. § 79-32,205',
  LA: 'La. R.S. 47:297.8',
  MA: 'M.G.L. c. 62, § 6(h); child and family credit: § 6(x)',
  MD: 'Md. Code, Tax-Gen. § 10-704; child credit: § 10-751',
  ME: '36 M.R.S. § 5219-S',
  MI: 'Mich. Comp. Laws § 206.272',
  MT: 'Mont. Code Ann. § 15-30-2318',
  NE: 'Neb. Rev. Stat. § 77-2715.07',
  NJ: 'N.J.S.A. 54A:4-7; child credit: 54A:4-17.1, as amended by P.L. 2026, c. 26 (S-4531), by taxable income: 54A:3-1, 54A:3-1.1, 54A:3A-16, 54A:6-10',
  NM: 'N.M. Stat. § 7-2-18.15',
  NY: 'N.Y. Tax Law § 606(d); child credit: § 606(c-1)',
  OK: '68 O.S. § 2357.43, with the federal figures of 2020: Rev. Proc. 2019-44',
  OR: 'ORS 315.266, as amended by 2026 Or. Laws ch. 142',
  PA: '72 P.S. art. XVI-W.2, § 1603-W.2 (Working Pennsylvanians tax credit)',
  RI: 'R.I. Gen. Laws § 44-30-2.6(c)(2)(N)',
  VA: 'Va. Code § 58.1-339.8(B)',
  VT: '32 V.S.A. § 5828b; child credit: § 5830f',
  WI: 'Wis. Stat. § 71.07(9e)',
}
const inStatute: Record<string, readonly number[]> = {
  IA: [0.15, 0.15, 0.15, 0.15],
  IN: [0.1, 0.1, 0.1, 0.1],
  WI: [0, 0.04, 0.11, 0.34],
}

export function stateCreditFigures({ state, put }: StateFile): void {
  const statute = statutes[state]
  if (!statute) return
  const lower = state.toLowerCase()
  const name = `state_tax_credits/${lower}.json`
  const file = existsSync(join(folder, name)) ? parametersOf(name) : new Map<string, never>()
  const references: Reference[] = [{ title: statute }]
  const credits = `gov.states.${lower}.tax.income.credits.`
  const valuesOf = (path: string) => file.get(credits + path)?.values ?? {}
  const at = (path: string, day: string) =>
    Number(
      Object.entries(valuesOf(path))
        .sort()
        .findLast(([from]) => from <= day)?.[1] ?? 0,
    )
  const dated = (paths: readonly string[], value: (day: string) => number | number[]): Written[] =>
    [...new Set([start, ...paths.flatMap((path) => Object.keys(valuesOf(path))).filter((day) => day > start)])]
      .sort()
      .map((from) => ({ from, value: value(from), references }))
  const shares = (none: string, some = none) =>
    put(
      'stateCredits.share',
      dated([none, some], (day) => [at(none, day), ...Array<number>(children - 1).fill(at(some, day))]),
    )
  const since = (id: string, value: number | number[]) =>
    put(`stateCredits.${id}`, [{ from: start, value, references }])

  const fixed = inStatute[state]
  if (fixed) since('share', [...fixed])
  // the reference figures have 100 % from 2025 on, as an emergency act of 2025 had it; the law of 2026 gives that for 2025 alone
  else if (state === 'DC')
    put('stateCredits.share', [
      { from: start, value: [1, 1, 1, 1], references },
      { from: '2026-01-01', value: [1, 0.85, 0.85, 0.85], references },
      { from: '2029-01-01', value: [1, 1, 1, 1], references },
    ])
  else if (state === 'OK') shares('earned_income.eitc_fraction')
  else if (state === 'DE') shares('eitc.refundable')
  else if (state === 'KS') shares('eitc_fraction')
  else if (state === 'NE') shares('eitc.fraction')
  else if (state === 'ME') shares('eitc.rate.no_qualifying_child', 'eitc.rate.with_qualifying_child')
  else if (state === 'MD')
    shares('eitc.non_refundable.unmarried_childless.match', 'eitc.refundable.married_or_has_child.match')
  else if (state === 'VA') shares('eitc.match.refundable')
  else if (state === 'OR') shares('eitc.match.no_young_child')
  else if (state === 'VT') shares('eitc.enhanced_structure.rate[0].amount', 'eitc.enhanced_structure.rate[1].amount')
  else shares('eitc.match')

  if (state === 'MD') since('shareOfCouple', at('eitc.refundable.married_or_has_child.match', start))
  if (state === 'OK') {
    since('mostOf2020', [538, 3584, 5920, 6660])
    since('fallStartOf2020', [8790, 19330, 19330, 19330])
    since('jointMoreOf2020', 5890)
    since('investmentMostOf2020', 3650)
    since('pensionLeftOut', 10000)
  }
  if (state === 'CT') since('moreWithChild', at('eitc.qualifying_child_bonus.amount', start))
  if (state === 'OR') {
    put(
      'stateCredits.shareWithYoung',
      dated(['eitc.match.has_young_child'], (day) => at('eitc.match.has_young_child', day)),
    )
    since('youngUnder', at('eitc.old_child_age', start))
  }
  if (state === 'IL') {
    put(
      'stateCredits.shareWithYoung',
      dated(['eitc.match', 'ctc.rate'], (day) =>
        Number((at('eitc.match', day) * (1 + at('ctc.rate', day))).toFixed(4)),
      ),
    )
    since('youngUnder', at('ctc.age_limit', start))
  }
  const youngest = ['eitc.childless_min_age', 'eitc.eligibility.age.min', 'eitc.under_25_expansion.min_age'].find(
    (path) => at(path, start) > 0,
  )
  if (youngest) since('youngestFiler', at(youngest, start))
  if (state === 'IL' || state === 'NJ') since('olderFilersToo', 1)

  if (state === 'NY') {
    const amount = 'ctc.post_2024.amount'
    const rows = (day: string) =>
      Array.from({ length: 18 }, (_, years) =>
        at(`${amount}[${[2, 1, 0].find((i) => at(`${amount}[${i}].threshold`, day) <= years)}].amount`, day),
      )
    put(
      'stateCredits.childAmount',
      dated(
        [0, 1].map((i) => `${amount}[${i}].amount`),
        rows,
      ),
    )
    const fall = 'ctc.post_2024.phase_out.'
    since('childStart', at(`${fall}threshold.SINGLE`, start))
    since('childStartJoint', at(`${fall}threshold.JOINT`, start))
    since('childStartSeparate', at(`${fall}threshold.SEPARATE`, start))
    since('childOff', at(`${fall}rate`, start))
  }
  if (state === 'VT') {
    const until = at('ctc.age_limit', start)
    since('childAmount', [...Array<number>(until + 1).fill(at('ctc.amount', start)), 0])
    since('childStart', at('ctc.reduction.start', start))
    since('childOff', at('ctc.reduction.amount', start))
    since('childOffEach', 1)
  }
  if (state === 'MD') {
    const below = (years: number) => [...Array<number>(years).fill(at('ctc.amount', start)), 0]
    since('childAmount', below(at('ctc.age_threshold.main', start)))
    since('childAmountDisabled', below(at('ctc.age_threshold.disabled', start)))
    since('childStart', at('ctc.phase_out.threshold', start))
    since('childOff', at('ctc.phase_out.rate', start))
    since('childOffEach', 1)
  }
  if (state === 'MA') {
    const [amount, childUnder, oldFrom] = [440, 13, 65]
    since(
      'childAmount',
      Array.from({ length: oldFrom + 1 }, (_, years) => (years < childUnder || years === oldFrom ? amount : 0)),
    )
    since('childAmountDisabled', [amount])
    since('noneWhenSeparate', 1)
  }
  if (state === 'NJ') {
    const step = 10000
    const brackets = [0, 1, 2, 3, 4, 5].map((i) => `ctc.amount[${i}]`)
    const bracketAt = (income: number, day: string) =>
      brackets.findLast((path) => at(`${path}.threshold`, day) < income) ?? brackets[0]
    put(
      'stateCredits.childByIncome',
      dated(
        brackets.map((path) => `${path}.amount`),
        (day) => Array.from({ length: 10 }, (_, steps) => at(`${bracketAt(steps * step, day)}.amount`, day)),
      ),
    )
    since('childIncomeStep', step)
    since('childUnder', at('ctc.age_limit', start))
    since('noneWhenSeparate', 1)
    since('exemption', 1000)
    since('exemptionDependent', 1500)
    since('exemptionOldFrom', 65)
    since('studentUnder', 22)
    since('pensionFreeFrom', 62)
    since('rentShare', 0.18)
    since('rentMost', 15000)
  }
}
