import { figure, stateFigure } from '../../language.ts'
import type { Source } from '../../words.ts'

/** Figures of the Basic Health Program. */

const statute: Source = { title: '42 USC 18051(e); 42 CFR 600.305', href: 'https://www.law.cornell.edu/cfr/text/42/600.305' }
export const limit = stateFigure('bhp.limit', { en: 'The state’s limit for the Basic Health Program', es: 'Límite del estado para el Programa de Salud Básico', unit: 'share' })
export const from = figure('bhp.from', { en: 'Youngest age of the Basic Health Program', es: 'Edad mínima del Programa de Salud Básico', unit: 'years', source: statute }, { '2015-01-01': 19 })
export const under = figure('bhp.under', { en: 'Age at which the Basic Health Program ends', es: 'Edad a la que termina el Programa de Salud Básico', unit: 'years', source: statute }, { '2015-01-01': 65 })
export const floor = figure('bhp.floor', { en: 'Share of the poverty guideline above which it begins for citizens', es: 'Parte del nivel de pobreza desde la que empieza para ciudadanos', unit: 'share', source: statute }, { '2015-01-01': 1.33 })
