import { all, not, person } from '../../language.ts'
import { age, isPregnant } from '../questions.ts'
import { birthFrom, birthTo } from './figures.ts'

/** What only WIC asks. */

export const afterBirth = person.choice(
  'wic.afterBirth',
  {
    en: 'Did this person have a baby, or a pregnancy that ended, in the last year?',
    es: '¿Tuvo esta persona un bebé, o un embarazo que terminó, en el último año?',
    short: { en: 'After a birth', es: 'Después de un parto' },
    why: {
      en: 'WIC helps up to six months after a birth, and for a year while breastfeeding.',
      es: 'WIC ayuda hasta seis meses después del parto, y un año durante la lactancia.',
    },
    appliesTo: all(not(isPregnant), age.atLeast(birthFrom), age.atMost(birthTo)),
  },
  [
    { code: 'no', en: 'No', es: 'No' },
    { code: 'sixMonths', en: 'Yes, less than six months ago', es: 'Sí, hace menos de seis meses' },
    {
      code: 'breastfeeding',
      en: 'Yes, less than a year ago, and is breastfeeding',
      es: 'Sí, hace menos de un año, y está amamantando',
    },
  ],
)
