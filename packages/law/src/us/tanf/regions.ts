import type { Regions } from '../../node.ts'
import { county } from '../questions.ts'

/** Parts of states with payments of their own, by county or city (the states' figures files). */
export const paymentRegions: Regions = {
  county: county.ask,
  states: {
    CA: {
      rest: 'CA_2',
      counties: {
        // biome-ignore format: a list of codes
        CA_1: ['06001','06013','06037','06041','06053','06055','06059','06073','06075','06079','06081','06083','06085','06087','06095','06097','06111'],
      },
    },
    KS: {
      rest: 'KS_1',
      counties: {
        KS_2: ['20059', '20069', '20097', '20129', '20145', '20175', '20181'],
        // biome-ignore format: a list of codes
        KS_3: ['20015', '20087', '20103', '20113', '20121', '20139', '20155', '20159', '20161', '20173', '20177', '20209'],
        KS_4: ['20045', '20079', '20091'],
      },
    },
    PA: {
      rest: 'PA_2',
      counties: {
        // biome-ignore format: a list of codes
        PA_1: ['42017','42029','42071','42091','42103'],
        // biome-ignore format: a list of codes
        PA_3: ['42007','42023','42025','42035','42047','42055','42063','42073','42083','42085','42087','42099','42105','42109','42117','42121','42125'],
        // biome-ignore format: a list of codes
        PA_4: ['42005','42009','42021','42031','42033','42051','42053','42057','42059','42061','42065','42067','42097','42107','42111'],
      },
    },
    VA: {
      rest: 'VA_2',
      counties: {
        // biome-ignore format: a list of codes
        VA_3: ['51003','51013','51015','51033','51059','51061','51095','51099','51121','51153','51177','51179','51199','51510','51540','51570','51600','51610','51630','51650','51683','51685','51700','51735','51790','51820'],
      },
    },
  },
}

/** Parts of a state that count more for housing. */
export const shelterRegions: Regions = {
  county: county.ask,
  states: { VT: { rest: 'VT_REST', counties: { VT_CHITTENDEN: ['50007'] } } },
}
