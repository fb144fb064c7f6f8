import type { Regions } from '../../node.ts'
import { county } from '../questions.ts'

/** Parts of New York and Alaska with utility allowances of their own, by county or borough (the state's figures files). */
export const utilityRegions: Regions = {
  county: county.ask,
  states: {
    NY: {
      rest: 'NY_ONY',
      counties: { NY_NYC: ['36005', '36047', '36061', '36081', '36085'], NY_NAS: ['36059', '36103'] },
    },
    AK: {
      rest: 'AK_SC',
      counties: {
        AK_C: ['02020', '02170'],
        AK_N: ['02068', '02090', '02185', '02240', '02290'],
        AK_NW: ['02180', '02188'],
        AK_SE: ['02100', '02105', '02110', '02130', '02195', '02198', '02220', '02230', '02275', '02282'],
        AK_SW: ['02016', '02050', '02060', '02070', '02158', '02164'],
        AK_SC: ['02013', '02063', '02066', '02122', '02150'],
      },
    },
  },
}

/**
 * The three price areas of Alaska (7 CFR 272.7(b)). They go by place; where a borough lies in two areas it stands here
 * with the place where most of its people live, and `snap.alaskaPlace` asks.
 */
export const alaskaAreas: Regions = {
  county: county.ask,
  states: {
    AK: {
      rest: 'AK_URBAN',
      counties: {
        AK_RURAL_1: ['02063', '02066', '02105', '02198', '02240', '02282'],
        AK_RURAL_2: ['02013', '02016', '02050', '02060', '02070', '02158', '02164', '02180', '02185', '02188', '02290'],
      },
    },
  },
}
