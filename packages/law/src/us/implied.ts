import type { Household, Member } from '../household.ts'

/**
 * What a household said to be complete implies by position: savings and payments of support are the first person's,
 * child care is paid by the first person's tax unit, nobody without a status has a number for work, and a dependant who
 * is not younger than the filer is another relative than a child. An answer that is there is never changed.
 */
export function implied(household: Household): Household {
  const { assets, people } = household
  const cash = isObject(assets) && typeof assets.cash === 'number' ? assets.cash : 0
  const [first] = people
  return {
    ...household,
    people: people.map((one, i) => {
      const filer = people.find((other) => other.taxUnit === one.taxUnit && other.taxRole === 'head')
      return {
        ...one,
        ssi: { cash: i === 0 ? cash : 0, paysChildSupport: i === 0, ...within(one, 'ssi') },
        tax: {
          ...(one.immigrationStatus === 'UNDOCUMENTED' ? { number: 'none' } : {}),
          ...(isElderDependent(one, filer) ? { kin: 'relative' } : {}),
          ...(one.taxUnit === first?.taxUnit ? {} : { whoPaysCare: 'others' }),
          ...within(one, 'tax'),
        },
      }
    }),
  }
}

const isElderDependent = (one: Member, filer: Member | undefined): boolean =>
  one.taxRole === 'dependent' && typeof one.age === 'number' && typeof filer?.age === 'number' && one.age >= filer.age

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const within = (one: Member, field: string): object => {
  const found = one[field]
  return isObject(found) ? found : {}
}
