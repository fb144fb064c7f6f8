import { ruleOf } from '../language.ts'
import type { Programme } from '../programme.ts'
import { inventory } from '../walk.ts'
import { caseRunner } from '../worked-case.ts'
import type { LocalFault } from './fault.ts'
import type { LocalProgramme } from './local-programme.ts'
import { knownOf } from './names.ts'
import { readLocal } from './read-local.ts'

/** Reads a local programme and runs its cases: what is wrong, or the programme. */
export async function checkLocal(
  data: unknown,
  programmes: readonly Programme[],
): Promise<{ local: LocalProgramme } | { faults: readonly LocalFault[] }> {
  const read = readLocal(data, knownOf(programmes))
  if ('faults' in read) return read
  const { local } = read
  const { rules, asks } = inventory(
    [...programmes, local.programme].flatMap((one) =>
      [one.eligible, one.amount, ...Object.values(one.results)].map(ruleOf),
    ),
  )
  const missesOf = caseRunner(rules, asks)
  const faults: LocalFault[] = []
  for (const [i, one] of local.cases.entries()) {
    try {
      for (const miss of await missesOf(one)) {
        const path = ['cases', i, ...(miss.id ? ['expect', miss.whose, miss.id] : ['household'])]
        if (miss.because)
          faults.push({
            path,
            en: `This case cannot be read: ${miss.because}`,
            es: `Este caso no se puede leer: ${miss.because}`,
          })
        else
          faults.push({
            path,
            en: `“${one.case}” expects ${miss.id} to be ${miss.expected}, and it comes to ${miss.got}.`,
            es: `“${one.case}” espera que ${miss.id} sea ${miss.expected}, y resulta ${miss.got}.`,
          })
      }
    } catch (error) {
      const { message } = error as Error
      faults.push({
        path: ['cases', i],
        en: `This case cannot be run: ${message}`,
        es: `Este caso no se puede calcular: ${message}`,
      })
    }
  }
  return faults.length > 0 ? { faults } : read
}
