/** Alaska's and Hawaii's poverty guidelines, from January, July and October. */
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
    ])
      put(
        `poverty.${name}`,
        Object.entries(values)
          .sort()
          .map(([from, value]) => ({ from: `${from.slice(0, 4)}-${day}`, value: value as number, references })),
      )
  }
}
