/** Alaska's and Hawaii's poverty guidelines, from January, July and October, and of the year before. */
import { parametersOf } from './reference.ts'
import type { StateFile } from './state-file.ts'

const fpg = parametersOf('fpg_smi.json')

export function povertyFigures({ state, put }: StateFile): void {
  if (state !== 'AK' && state !== 'HI') return
  for (const [part, id] of [
    ['first_person', 'first'],
    ['additional_person', 'each'],
  ] as const) {
    const { values, references } = fpg.get(`gov.hhs.fpg.${part}.${state}`)!
    for (const [day, name] of [
      ['01-01', id],
      ['07-01', `${id}FromJuly`],
      ['10-01', `${id}FromOctober`],
      ['01-01', `${id}YearBefore`],
    ])
      put(
        `poverty.${name}`,
        Object.entries(values)
          .sort()
          .map(([from, value]) => {
            const year = Number(from.slice(0, 4)) + (name!.endsWith('YearBefore') ? 1 : 0)
            return { from: `${year}-${day}`, value: value as number, references }
          }),
      )
  }
}
