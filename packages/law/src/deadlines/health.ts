import { clocksOf } from './deadline.ts'

// biome-ignore format: one clock a line
export const healthClocks = [
  ...clocksOf('Medicaid',
    ['mcd.process', 'processing', 'agency', 45, 'calendar_days', 'filed', '42 CFR 435.912(c)(3)(ii)', 'verified', 'The office must decide', 'La oficina debe decidir', { basis: 'usual' }],
    ['mcd.processDisability', 'processing', 'agency', 90, 'calendar_days', 'filed', '42 CFR 435.912(c)(3)(i)', 'verified', 'The office must decide', 'La oficina debe decidir', { basis: 'disability' }],
    ['mcd.moreInfoApplication', 'client', 'person', 15, 'calendar_days', 'asked', '42 CFR 435.907(d)(1)', 'recall', 'Hand in the papers', 'Entregue los documentos'],
    ['mcd.renewalFormMagi', 'client', 'person', 30, 'calendar_days', 'renewalSent', '42 CFR 435.916(a)(3)', 'recall', 'Send back the renewal form', 'Devuelva el formulario de renovación'],
    ['mcd.renewalReconsider', 'client', 'person', 90, 'calendar_days', 'ends', '42 CFR 435.916(a)(3)(iii)', 'recall', 'Send the form late, without a new one', 'Envíe el formulario tarde, sin otra solicitud'],
    ['mcd.changeReport', 'client', 'person', 10, 'calendar_days', 'changed', 'state plan; 42 CFR 435.916(c)/435.919', 'recall', 'Tell the office about a change', 'Avise a la oficina de un cambio'],
    ['mcd.adverseNotice', 'notice', 'agency', 10, 'calendar_days', 'other', '42 CFR 431.211', 'recall', 'The office must write before it ends the benefit', 'La oficina debe avisar antes de terminar la ayuda'],
    ['mcd.hearingRequest', 'appeal', 'person', 90, 'calendar_days', 'noticeDated', '42 CFR 431.221(d)', 'verified', 'Ask for a hearing', 'Pida una audiencia'],
    ['mcd.continued', 'aidPending', 'person', 10, 'calendar_days', 'noticeDated', '42 CFR 431.230; 431.231', 'verified', 'Ask for a hearing and keep the benefit', 'Pida una audiencia y conserve la ayuda', { beforeChange: true }],
    ['mcd.hearingDecision', 'processing', 'agency', 90, 'calendar_days', 'hearingAsked', '42 CFR 431.244(f)(1)', 'verified', 'The hearing must be decided', 'La audiencia debe decidirse'],
    ['mcd.retro', 'limit', 'agency', 3, 'months_before_application', 'other', '42 CFR 435.915', 'recall', 'Months before the form that can be paid', 'Meses antes de la solicitud que se pueden pagar'],
    ['mcd.ce', 'limit', 'person', 80, 'hours_per_month', 'other', 'SSA 1902(xx) (P.L. 119-21 s.71119); CMS-2454-IFC (2026-06, eff. 2026-07-31)', 'verified', 'Hours of work or service a month, for some adults', 'Horas de trabajo o servicio al mes, para algunos adultos'],
    ['mcd.sixMonth', 'limit', 'agency', 6, 'months', 'other', 'P.L. 119-21 s.71107', 'recall', 'Time between renewals, for some adults', 'Tiempo entre renovaciones, para algunos adultos']),
  ...clocksOf('Medicaid managed care',
    ['mcd.mcoAppeal', 'appeal', 'person', 60, 'calendar_days', 'other', '42 CFR 438.402(c)(2)(ii)', 'recall', 'Ask the health plan to look again', 'Pida al plan de salud que lo revise']),
  ...clocksOf('Marketplace',
    ['aca.oep', 'window', 'person', 45, 'days_nov1_dec15', 'other', '45 CFR 155.410(e)(5)', 'recall', 'Choose a plan for next year', 'Elija un plan para el próximo año'],
    ['aca.appeal', 'appeal', 'person', 90, 'calendar_days', 'noticeDated', '45 CFR 155.520(b)', 'recall', 'Ask for an appeal', 'Pida una apelación'],
    ['aca.changeReport', 'client', 'person', 30, 'calendar_days', 'changed', '45 CFR 155.330(b)(1)', 'recall', 'Tell the Marketplace about a change', 'Avise al Mercado de un cambio'],
    ['aca.inconsistency', 'client', 'person', 90, 'calendar_days', 'asked', '45 CFR 155.315(f)(2)(ii)', 'recall', 'Hand in the papers', 'Entregue los documentos']),
]
