import { all, household, inState, isFirst, not, one, person, taxUnit, when, zero } from '../../language.ts'
import {
  age,
  alimony,
  childcareMonthly,
  immigrationStatus,
  isCitizen,
  isDisabled,
  isFilerOrSpouse,
  taxRole,
} from '../questions.ts'
import { qualifyingChildUnder } from './figures.ts'

/** Questions of the income tax and its credits alone. */

export const marriage = taxUnit.choice(
  'tax.marriage',
  {
    en: 'Is the person who files married?',
    es: '¿Está casada la persona que declara?',
    short: { en: 'Married', es: 'Estado civil' },
    why: {
      en: 'A married person who files without the spouse loses some credits.',
      es: 'Una persona casada que declara sin su cónyuge pierde algunos créditos.',
    },
    appliesTo: not(taxUnit.any(taxRole.is('spouse'))),
  },
  [
    { code: 'unmarried', en: 'Not married', es: 'No' },
    {
      code: 'apart',
      en: 'Married, and lives apart from the spouse for the last six months of the year',
      es: 'Sí, y vive separada de su cónyuge los últimos seis meses del año',
    },
    {
      code: 'together',
      en: 'Married, lives with the spouse, files alone',
      es: 'Sí, vive con su cónyuge y declara sola',
    },
    { code: 'widowed', en: 'The spouse died in the last two years', es: 'Su cónyuge murió en los últimos dos años' },
  ],
)

export const number = person.choice(
  'tax.number',
  {
    en: 'Which number does this person have for taxes?',
    es: '¿Qué número tiene esta persona para los impuestos?',
    short: { en: 'Number for taxes', es: 'Número para impuestos' },
    why: {
      en: 'Some credits need a Social Security number valid for work. You may skip this.',
      es: 'Algunos créditos piden un número de Seguro Social válido para trabajar. Puede omitirla.',
    },
    appliesTo: not(isCitizen),
    implied: [[immigrationStatus.is('UNDOCUMENTED'), 'none']],
  },
  [
    {
      code: 'work',
      en: 'A Social Security number valid for work',
      es: 'Un número de Seguro Social válido para trabajar',
    },
    { code: 'itin', en: 'An ITIN, or a number not valid for work', es: 'Un ITIN, o un número no válido para trabajar' },
    { code: 'none', en: 'None', es: 'Ninguno' },
  ],
)

/** In a complete household a dependant who is not younger than the filer is another relative than a child. */
const filerAge = taxUnit.sum(when(taxRole.is('head')).use(age).otherwise(zero))
export const kin = person.choice(
  'tax.kin',
  {
    en: 'How is this person related to the one who files?',
    es: '¿Qué parentesco tiene esta persona con quien declara?',
    short: { en: 'Related to the filer', es: 'Parentesco con el declarante' },
    why: {
      en: 'A grown child, brother or sister can count for more credits than other relatives.',
      es: 'Un hijo o hermano adulto puede contar para más créditos que otros familiares.',
    },
    appliesTo: all(not(isFilerOrSpouse), age.atLeast(qualifyingChildUnder)),
    implied: [[age.atLeast(filerAge), 'relative']],
  },
  [
    {
      code: 'child',
      en: 'Child, stepchild, foster child, brother, sister, or a child of one of them',
      es: 'Hijo, hijastro, hijo de crianza, hermano, o hijo de alguno de ellos',
    },
    { code: 'relative', en: 'Another relative, such as a parent', es: 'Otro familiar, como padre o madre' },
    { code: 'unrelated', en: 'Not related', es: 'Sin parentesco' },
  ],
)

export const alimonyIsTaxed = person.yesno('tax.alimonyIsTaxed', {
  en: 'Is the alimony from a divorce or agreement made before 2019?',
  es: '¿La pensión conyugal viene de un divorcio o acuerdo anterior a 2019?',
  short: { en: 'Alimony from before 2019', es: 'Pensión conyugal anterior a 2019' },
  why: { en: 'Only older alimony is taxed.', es: 'Solo paga impuestos la pensión conyugal anterior.' },
  appliesTo: alimony.above(zero),
})

export const alaskaDividend = person.money('tax.alaskaDividend', {
  en: 'How much was this person’s Alaska Permanent Fund dividend this year?',
  es: '¿De cuánto fue este año el dividendo del Fondo Permanente de Alaska de esta persona?',
  short: { en: 'Alaska dividend', es: 'Dividendo de Alaska' },
  why: { en: 'The dividend is taxed.', es: 'El dividendo paga impuestos.' },
  unit: 'perYear',
  max: 10_000,
  appliesTo: all(inState('AK'), isFilerOrSpouse),
})

export const whoPaysCare = taxUnit.choice(
  'tax.whoPaysCare',
  {
    en: 'Do the people on this tax return pay for the child care?',
    es: '¿Pagan el cuidado de los niños las personas de esta declaración?',
    short: { en: 'Pays for the child care', es: 'Paga el cuidado' },
    why: {
      en: 'The credit for care goes to those who pay for it.',
      es: 'El crédito por cuidado es para quien lo paga.',
    },
    appliesTo: all(childcareMonthly.above(zero), household.count(taxRole.is('head')).above(one)),
    implied: [[not(taxUnit.any(isFirst)), 'others']],
  },
  [
    { code: 'ours', en: 'Yes', es: 'Sí' },
    { code: 'others', en: 'No, others in the household', es: 'No, otros del hogar' },
  ],
)

export const needsCare = person.yesno('tax.needsCare', {
  en: 'Is this person unable to dress, wash or eat alone, or to be left alone?',
  es: '¿Esta persona no puede vestirse, lavarse o comer sola, o no puede quedarse sola?',
  short: { en: 'Cannot be left alone', es: 'No puede quedarse sola' },
  why: {
    en: 'Care for a grown person counts for the credit only then.',
    es: 'El cuidado de un adulto cuenta para el crédito solo en ese caso.',
  },
  appliesTo: all(isDisabled, childcareMonthly.above(zero)),
})
