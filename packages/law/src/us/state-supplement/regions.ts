import type { Regions } from '../../node.ts'
import { county } from '../questions.ts'

/** Parts of states with allowances of their own, by county (the states' figures files). */
export const supplementRegions: Regions = {
  county: county.ask,
  states: {
    // utilities: PM 11-01-03; areas that pay alike are one here
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
    // where the old aid to families allowed more: Caretaker Supplement Handbook 5.2.4
    WI: {
      rest: 'WI_2',
      counties: {
        // biome-ignore format: a list of codes
        WI_1: ['55009','55025','55027','55033','55035','55039','55059','55063','55071','55073','55079','55087','55089','55101','55105','55109','55117','55131','55133','55139'],
      },
    },
  },
}
