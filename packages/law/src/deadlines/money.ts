import { clocksOf } from './deadline.ts'

// biome-ignore format: one clock a line
export const moneyClocks = [
  ...clocksOf('SSI/SSDI',
    ['ssa.recon', 'appeal', 'person', 60, 'calendar_days', 'noticeReceived', '20 CFR 416.1409; 404.909', 'verified', 'Ask Social Security to look again', 'Pida al Seguro Social que lo revise', { moves: true }],
    ['ssa.alj', 'appeal', 'person', 60, 'calendar_days', 'other', '20 CFR 416.1433; 404.933', 'recall', 'Ask for a judge, after the second no', 'Pida un juez, después del segundo no', { moves: true }],
    ['ssa.ac', 'appeal', 'person', 60, 'calendar_days', 'other', '20 CFR 416.1468; 404.968', 'recall', 'Ask the Appeals Council, after the judge', 'Pida al Consejo de Apelaciones, después del juez', { moves: true }],
    ['ssa.court', 'appeal', 'person', 60, 'calendar_days', 'other', '20 CFR 416.1481; 42 USC 405(g)', 'recall', 'Go to court, after the Appeals Council', 'Vaya a la corte, después del Consejo', { moves: true }],
    ['ssa.submitEvidence', 'client', 'person', 5, 'business_days', 'other', '20 CFR 416.1435; 404.935', 'recall', 'Send proof before the hearing', 'Envíe pruebas antes de la audiencia'],
    ['ssa.waiver', 'appeal', 'person', 30, 'calendar_days', 'other', 'SSA overpayment notice; 20 CFR 416.1337', 'recall', 'Ask before an overpayment is taken back', 'Pida antes de que le cobren un pago de más']),
  ...clocksOf('SSI',
    ['ssi.continued', 'aidPending', 'person', 10, 'calendar_days', 'noticeReceived', '20 CFR 416.1336(b); 416.996', 'verified', 'Ask, and keep the payment as it is', 'Pida, y conserve el pago como está', { moves: true }],
    ['ssi.report', 'client', 'person', 10, 'day_of_next_month', 'changed', '20 CFR 416.714', 'recall', 'Tell Social Security about a change', 'Avise al Seguro Social de un cambio'],
    ['ssi.protectiveFiling', 'client', 'person', 60, 'calendar_days', 'other', '20 CFR 416.340', 'recall', 'Finish the form, and keep the first day', 'Termine la solicitud y conserve el primer día']),
  ...clocksOf('TANF',
    ['tanf.process', 'processing', 'agency', 0, 'state', 'filed', '42 USC 602(a)(1)(B)(iii); state plan', 'recall', 'The office must decide', 'La oficina debe decidir'],
    ['tanf.limit', 'limit', 'person', 60, 'months', 'other', '42 USC 608(a)(7); 45 CFR 264.1', 'recall', 'The most months in a life', 'El máximo de meses en la vida'],
    ['tanf.hearing', 'appeal', 'person', 0, 'state', 'noticeDated', 'state plan', 'recall', 'Ask for a hearing', 'Pida una audiencia']),
  ...clocksOf('Unemployment Insurance',
    ['ui.appeal', 'appeal', 'person', 0, 'state', 'other', 'state law (e.g. 10-30 days)', 'recall', 'Ask for an appeal', 'Pida una apelación']),
  ...clocksOf('FEMA IA',
    ['fema.apply', 'client', 'person', 60, 'calendar_days', 'other', '44 CFR 206.112', 'recall', 'Sign up for help after a disaster', 'Inscríbase para la ayuda tras un desastre']),
  ...clocksOf('VA',
    ['va.appeal', 'appeal', 'person', 1, 'years', 'other', '38 CFR 3.2500', 'recall', 'Ask for a review', 'Pida una revisión']),
]
