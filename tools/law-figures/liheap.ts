/** What energy assistance takes of each state: the median income, and the limit of its plan for fiscal year 2026. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, parametersOf, type Reference } from './reference.ts'
import type { StateFile } from './state-file.ts'

interface Limit {
  base: 'FPG' | 'SMI'
  percent?: number
  percentBySize?: number[]
}
interface Plan {
  heatingLimit: Limit
  fromHouseholdSize?: Record<string, Limit>
  smiVintage?: string
}
const { sources, states } = JSON.parse(readFileSync(join(folder, 'liheap_fy2026_limits.json'), 'utf8')) as {
  sources: Reference[]
  states: Record<string, Plan>
}
const income = parametersOf('fpg_smi.json')
const from = '2025-10-01'

export function liheapFigures({ state, one, put }: StateFile): void {
  const median = income.get(`gov.hhs.smi.amount.${state}`)
  const plan = states[state]
  if (!median || !plan) return
  one(income, `gov.hhs.smi.amount.${state}`, 'liheap.medianOfFour')
  const references = sources.slice(0, 2)
  const ofYear = (id: string, value: number | number[]) => put(`liheap.${id}`, [{ from, value, references }])
  const shares = (base: Limit['base']) => {
    const percent = (limit: Limit, size: number) =>
      limit.base === base
        ? Number(
            ((limit.percent ?? limit.percentBySize!.at(size - 1) ?? limit.percentBySize!.at(-1)!) / 100).toFixed(4),
          )
        : 0
    const steps = Object.entries(plan.fromHouseholdSize ?? {}).map(([size, limit]) => ({ size: Number(size), limit }))
    const last = Math.max(1, plan.heatingLimit.percentBySize?.length ?? 0, ...steps.map(({ size }) => size))
    const row = Array.from({ length: last }, (_, i) =>
      percent(steps.findLast(({ size }) => size <= i + 1)?.limit ?? plan.heatingLimit, i + 1),
    )
    return row.length === 1 ? row[0]! : row
  }
  ofYear('planOfPoverty', shares('FPG'))
  ofYear('planOfMedian', shares('SMI'))
  if (plan.smiVintage === 'FY2025') ofYear('planMedian', median.values['2024-10-01'] as number)
}
