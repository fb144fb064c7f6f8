import { figure, person } from '../language.ts'
import { selfEmploymentProfit } from './questions.ts'

const netShare = figure(
  'selfEmployment.netShare',
  {
    en: 'Share of profit that is net earnings (all of it less half of 15.3 %)',
    es: 'Parte de la ganancia que es ingreso neto (todo menos la mitad de 15.3 %)',
    unit: 'share',
    source: {
      title: '26 USC 1402(a)(12)',
      href: 'https://www.law.cornell.edu/uscode/text/26/1402',
    },
  },
  { '1990-01-01': 0.9235 },
)

/** What SSI and the self-employment tax take as earned from one's own work. */
export const netSelfEmployment = person.rule(
  'selfEmployment.net',
  {
    en: 'Net earnings from own work',
    es: 'Ingreso neto del trabajo por cuenta propia',
    cite: '26 USC 1402(a)(12); 20 CFR 416.1110(b)',
    unit: 'perMonth',
  },
  selfEmploymentProfit.times(netShare),
)
