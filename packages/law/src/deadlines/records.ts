import { clocksOf } from './deadline.ts'

// biome-ignore format: one clock a line
export const recordClocks = [
  ...clocksOf('HIPAA',
    ['hipaa.access', 'processing', 'agency', 30, 'calendar_days', 'other', '45 CFR 164.524(b)(2)', 'recall', 'You must get to see your health records', 'Deben mostrarle su expediente de salud'],
    ['hipaa.amend', 'processing', 'agency', 60, 'calendar_days', 'other', '45 CFR 164.526(b)(2)', 'recall', 'They must answer when you ask for a correction', 'Deben responder si pide una corrección'],
    ['hipaa.accounting', 'processing', 'agency', 60, 'calendar_days', 'other', '45 CFR 164.528(c)(1)', 'recall', 'They must say who was shown your records', 'Deben decir a quién mostraron su expediente'],
    ['hipaa.breach', 'processing', 'agency', 60, 'calendar_days', 'other', '45 CFR 164.404(b)', 'recall', 'They must tell you when records got out', 'Deben avisarle si salieron sus datos'],
    ['hipaa.retention', 'retention', 'agency', 6, 'years', 'other', '45 CFR 164.530(j); 164.316(b)(2)', 'recall', 'Papers on privacy are kept', 'Se guardan los papeles de privacidad']),
  ...clocksOf('42 CFR Part 2',
    ['part2.accounting', 'retention', 'agency', 3, 'years', 'other', '42 CFR 2.25', 'verified', 'A list of who was told is kept', 'Se guarda la lista de a quién se informó'],
    ['part2.intermediary', 'processing', 'agency', 30, 'calendar_days', 'other', '42 CFR 2.24', 'recall', 'They must say who was told', 'Deben decir a quién se informó'],
    ['part2.emergency', 'processing', 'agency', 0, 'immediately', 'other', '42 CFR 2.51(c)', 'recall', 'What was told in an emergency is written down', 'Se escribe lo que se dijo en una emergencia']),
  ...clocksOf('Mandated reporting',
    ['capta.report', 'legalDuty', 'agency', 0, 'immediately', 'other', '42 USC 5106a(b)(2)(B)(i); state law', 'recall', 'Harm to a child is reported', 'Se informa del daño a un menor'],
    ['aps.report', 'legalDuty', 'agency', 0, 'immediately_or_24h', 'other', 'state law', 'recall', 'Harm to an older adult is reported', 'Se informa del daño a una persona mayor']),
  ...clocksOf('FERPA',
    ['ferpa.access', 'processing', 'agency', 45, 'calendar_days', 'other', '34 CFR 99.10(b)', 'recall', 'The school must show its records', 'La escuela debe mostrar sus registros']),
  ...clocksOf('Privacy Act / FOIA',
    ['privacyact.ack', 'processing', 'agency', 10, 'business_days', 'other', '5 USC 552a(d)(2)(A)', 'recall', 'The agency must say that it got your request', 'La agencia debe confirmar su solicitud']),
  ...clocksOf('HMIS',
    ['hmis.annual', 'reporting', 'agency', 30, 'days_around_anniversary', 'other', 'HUD HMIS Data Standards (Data Collection Stage 5)', 'recall', 'The yearly look at how it goes', 'La revisión de cada año']),
  ...clocksOf('HUD CoC',
    ['hud.retention', 'retention', 'agency', 5, 'years', 'other', '24 CFR 578.103(c)', 'recall', 'Records of the program are kept', 'Se guardan los registros del programa']),
  ...clocksOf('Federal grants',
    ['fed.retention', 'retention', 'agency', 3, 'years', 'other', '2 CFR 200.334', 'recall', 'Records of the grant are kept', 'Se guardan los registros de la subvención']),
]
