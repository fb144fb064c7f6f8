import { figure } from '../../language.ts'

/** Figures of Medicare. */

export const agedFrom = figure(
  'medicare.agedFrom',
  {
    en: 'Age from which people have Medicare',
    es: 'Edad desde la que se tiene Medicare',
    unit: 'years',
    source: { title: '42 USC 426(a)', href: 'https://www.law.cornell.edu/uscode/text/42/426' },
  },
  { '1966-07-01': 65 },
)
export const disabilityMonths = figure(
  'medicare.disabilityMonths',
  {
    en: 'Months of SSDI before Medicare begins',
    es: 'Meses de SSDI antes de que empiece Medicare',
    unit: 'months',
    source: { title: '42 USC 426(b)', href: 'https://www.law.cornell.edu/uscode/text/42/426' },
  },
  { '1973-07-01': 24 },
)
const premium = (id: string, en: string, es: string, values: Record<string, number>) =>
  figure(
    `medicare.${id}`,
    {
      en,
      es,
      unit: 'perMonth',
      source: { title: 'CMS, Medicare premiums and deductibles', href: 'https://www.cms.gov/newsroom/fact-sheets' },
    },
    values,
  )
export const partBPremium = premium('partBPremium', 'Premium of Part B', 'Prima de la Parte B', {
  '2023-01-01': 164.9,
  '2024-01-01': 174.7,
  '2025-01-01': 185,
  '2026-01-01': 202.9,
})
