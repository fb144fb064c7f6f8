import { figure, stateFigure, stateFlag } from '../../language.ts'
import { usc } from '../sources.ts'

/** Figures of the Medicare Savings Programs. */

const statute = usc(42)
const share = (id: string, en: string, es: string, section: string, from: string, value: number) =>
  figure(`msp.${id}`, { en, es, unit: 'share', source: statute(section) }, { [from]: value })
export const qmbShare = share('qmbShare', 'Share of the poverty guideline for QMB', 'Parte del nivel de pobreza para QMB', '1396d(p)(2)(A)', '1991-01-01', 1)
export const slmbShare = share('slmbShare', 'Share of the poverty guideline for SLMB', 'Parte del nivel de pobreza para SLMB', '1396a(a)(10)(E)(iii)', '1995-01-01', 1.2)
export const qiShare = share('qiShare', 'Share of the poverty guideline for QI', 'Parte del nivel de pobreza para QI', '1396a(a)(10)(E)(iv)', '1998-01-01', 1.35)

const here = (id: string, en: string, es: string) => stateFigure(`msp.${id}Here`, { en, es, unit: 'share' })
export const qmbHere = here('qmb', 'The state’s wider limit for QMB', 'Límite ampliado del estado para QMB')
export const slmbHere = here('slmb', 'The state’s wider limit for SLMB', 'Límite ampliado del estado para SLMB')
export const qiHere = here('qi', 'The state’s wider limit for QI', 'Límite ampliado del estado para QI')

const assets = (id: string, en: string, es: string, values: Record<string, number>) =>
  figure(`msp.${id}`, { en, es, unit: 'dollars', source: [statute('1396d(p)(1)(C)'), { title: 'CMS, Medicare Savings Programs resource limits', href: 'https://www.medicare.gov/basics/costs/help/medicare-savings-programs' }] }, values)
export const assetsAlone = assets('assetsAlone', 'What one person may own', 'Lo que puede poseer una persona', { '2023-01-01': 9090, '2024-01-01': 9430, '2025-01-01': 9660, '2026-01-01': 9950 })
export const assetsCouple = assets('assetsCouple', 'What a couple may own', 'Lo que puede poseer una pareja', { '2023-01-01': 13630, '2024-01-01': 14130, '2025-01-01': 14470, '2026-01-01': 14910 })
export const noAssetTest = stateFlag('msp.noAssetTest', { en: 'The state does not look at what people own', es: 'El estado no mira lo que posee la persona' })
