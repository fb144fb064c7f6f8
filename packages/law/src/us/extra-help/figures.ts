import { figure } from '../../language.ts'
import type { Source } from '../../words.ts'

/** Figures of Extra Help (the low-income subsidy of Medicare's drug plans). */

const statute: Source = { title: '42 USC 1395w-114(a)', href: 'https://www.law.cornell.edu/uscode/text/42/1395w-114' }
export const share = figure('extraHelp.share', { en: 'Share of the poverty guideline below which Extra Help is given', es: 'Parte del nivel de pobreza por debajo de la que se da la Ayuda Adicional', unit: 'share', source: statute }, { '2006-01-01': 1.5 })
const resources = (id: string, en: string, es: string, values: Record<string, number>) =>
  figure(`extraHelp.${id}`, { en, es, unit: 'dollars', source: [statute, { title: 'SSA, Extra Help resource limits (with $1,500 a person for burial)', href: 'https://www.ssa.gov/medicare/part-d-extra-help' }] }, values)
export const resourcesAlone = resources('resourcesAlone', 'What one person may own', 'Lo que puede poseer una persona', { '2024-01-01': 17220, '2025-01-01': 17600, '2026-01-01': 18090 })
export const resourcesCouple = resources('resourcesCouple', 'What a couple may own', 'Lo que puede poseer una pareja', { '2024-01-01': 34360, '2025-01-01': 35130, '2026-01-01': 36100 })
