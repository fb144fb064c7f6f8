import type { Regions } from '../../node.ts'
import { county } from '../questions.ts'

/** Counties of area I, where the old aid to families allowed more (Caretaker Supplement Handbook 5.2.4). */
export const wisconsinAreas: Regions = {
  county: county.ask,
  states: {
    WI: {
      rest: 'WI_2',
      counties: {
        // biome-ignore format: a list of codes
        WI_1: ['55009','55025','55027','55033','55035','55039','55059','55063','55071','55073','55079','55087','55089','55101','55105','55109','55117','55131','55133','55139'],
      },
    },
  },
}
