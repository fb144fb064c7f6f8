import type { Regions } from '../../../node.ts'
import { county } from '../../questions.ts'

/** Parts of Illinois with allowances of their own for utilities (PM 11-01-03); those that pay alike are one here. */
export const utilityAreas: Regions = {
  county: county.ask,
  states: {
    IL: {
      rest: 'IL_3',
      counties: {
        IL_1: ['17031'],
        // biome-ignore format: a list of codes
        IL_2: ['17007','17015','17037','17043','17063','17085','17089','17093','17097','17099','17103','17111','17141','17177','17195','17197','17201'],
        IL_6: ['17005', '17027', '17119', '17133', '17163', '17189'],
        // biome-ignore format: a list of codes
        IL_7: ['17003','17025','17033','17047','17051','17055','17059','17065','17069','17077','17079','17081','17087','17101','17121','17127','17145','17151','17153','17157','17159','17165','17181','17185','17191','17193','17199'],
      },
    },
  },
}
