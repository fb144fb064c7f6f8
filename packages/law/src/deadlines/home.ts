import { clocksOf } from './deadline.ts'

// biome-ignore format: one clock a line
export const homeClocks = [
  ...clocksOf('HCV',
    ['hcv.voucherTerm', 'limit', 'agency', 60, 'calendar_days', 'other', '24 CFR 982.303(a)', 'recall', 'The least time to find a home with the voucher', 'El tiempo mínimo para buscar casa con el vale'],
    ['hcv.review', 'appeal', 'person', 0, 'PHA_admin_plan', 'noticeDated', '24 CFR 982.554; 982.555', 'verified', 'Ask for a review or a hearing', 'Pida una revisión o una audiencia'],
    ['hcv.incomeChange', 'client', 'person', 0, 'PHA_admin_plan', 'changed', '24 CFR 982.516(c)', 'recall', 'Tell the housing office about a change', 'Avise a la oficina de vivienda de un cambio']),
  ...clocksOf('Public housing',
    ['ph.grievance', 'notice', 'agency', 30, 'calendar_days', 'other', '24 CFR 966.4(l)(3)', 'recall', 'The housing office must write before it ends the lease', 'La oficina de vivienda debe avisar antes de terminar el contrato']),
  ...clocksOf('HUD housing (VAWA)',
    ['vawa.cert', 'client', 'person', 14, 'business_days', 'other', '24 CFR 5.2007(a)(2)', 'recall', 'Send back the form on safety at home', 'Devuelva el formulario sobre seguridad en casa']),
  ...clocksOf('LIHEAP',
    ['liheap.crisis', 'processing', 'agency', 48, 'hours', 'filed', '42 USC 8623(c)(1)', 'recall', 'The office must help in a crisis', 'La oficina debe ayudar en una crisis', { basis: 'expedited' }],
    ['liheap.hearing', 'appeal', 'person', 0, 'state', 'noticeDated', '42 USC 8624(b)(13)', 'recall', 'Ask for a hearing', 'Pida una audiencia']),
  ...clocksOf('Lifeline',
    ['lifeline.recert', 'client', 'person', 60, 'calendar_days', 'renewalSent', '47 CFR 54.405(e)(4); 54.410(f)', 'recall', 'Renew once a year', 'Renueve una vez al año'],
    ['lifeline.termination', 'client', 'person', 30, 'calendar_days', 'noticeDated', '47 CFR 54.405(e)(1)', 'verified', 'Show that you still qualify', 'Muestre que aún califica'],
    ['lifeline.nonuse', 'limit', 'person', 30, 'calendar_days', 'other', '47 CFR 54.405(e)(3)', 'verified', 'Use the phone, or it ends', 'Use el teléfono, o se termina']),
]
