import type { Member } from './household.ts'

/** Someone of a household, as they are written down. */
export interface Resident {
  readonly personId: string
  readonly bornOn: string | null
  /** To the head, in plain words of either language: "daughter", "esposo". */
  readonly relation: string
  readonly isHead: boolean
}
export type TaxRole = Pick<Member, 'taxRole' | 'taxUnit'>

/** Full years on that day; null while the birth date is unknown. `ageOn('1992-05-22', '2026-11-22')` is 34. */
export function ageOn(bornOn: string | null, day: string): number | null {
  if (bornOn === null) return null
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return Math.max(0, day.slice(5) < bornOn.slice(5) ? years - 1 : years)
}

const words = (list: string) => new RegExp(`(^|[^\\p{L}])(${list})($|[^\\p{L}])`, 'iu')
const spouseWords = words('spouse|husband|wife|married|espos[oa]|marido|mujer|c[oó]nyuge|casad[oa]')
const childWords = words(
  '(step|grand|foster )?(son|daughter|child|kid)|baby|niece|nephew|(step|half)?-?(brother|sister)|(hij|hijastr|niet|bisniet|sobrin|herman)(o|a|ito|ita)|beb[eé]|ni[ñn][oa]|menor',
)

/** A qualifying child is under 19 at the end of the year (26 USC 152(c)(3)(A)(i)). Here it only suggests; the family settles it. */
const childUnder = 19

/**
 * Who probably files, with whom, and who depends on whom; shown as suggested until the family has said.
 * The head files; their spouse files with them; children under 19 and disabled children depend on them; every other adult files alone.
 * Source: 26 USC 151, 152(c), 6013. Gives one role for each resident, in their order.
 * @example suggestTaxRoles([mother, son], '2026-11-22', () => false)[1] // { taxRole: 'dependent', taxUnit: 0 }
 */
export function suggestTaxRoles(
  residents: readonly Resident[],
  today: string,
  isDisabled: (personId: string) => boolean = () => false,
): TaxRole[] {
  const ages = residents.map((one) => ageOn(one.bornOn, today))
  const isGrown = (i: number) => ages[i] === null || ages[i]! >= childUnder
  const said = residents.findIndex((one) => one.isHead)
  const firstGrown = residents.findIndex((_, i) => isGrown(i))
  const head = said >= 0 ? said : Math.max(0, firstGrown)
  let hasSpouse = false
  return residents.map((one, i): TaxRole => {
    if (i === head) return { taxRole: 'head', taxUnit: head }
    if (!hasSpouse && isGrown(i) && spouseWords.test(one.relation)) {
      hasSpouse = true
      return { taxRole: 'spouse', taxUnit: head }
    }
    const isChild = childWords.test(one.relation)
    const depends = ages[i] === null ? isChild || one.relation.trim() === '' : ages[i]! < childUnder
    if (depends || (isChild && isDisabled(one.personId))) return { taxRole: 'dependent', taxUnit: head }
    return { taxRole: 'head', taxUnit: i }
  })
}
