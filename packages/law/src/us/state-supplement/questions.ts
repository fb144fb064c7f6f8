import { all, any, household, one, person } from '../../language.ts'
import { livingOnSsi } from '../groups.ts'
import { age, isBlind, isDisabled } from '../questions.ts'
import { agedFrom, childUnder } from '../ssi/figures.ts'
import { noKitchen, shared, withOthers } from './figures.ts'

/** Where and with whom a person on SSI lives, as far as their state pays by it. */

const mayGetSsi = any(isDisabled, isBlind, age.atLeast(agedFrom))
const livesWithMore = household.count().above(one)
const why = {
  en: 'The state’s part depends on where and with whom one lives.',
  es: 'La parte del estado depende de dónde y con quién se vive.',
}

export const eatsApart = person.yesno('stateSupplement.eatsApart', {
  en: 'Does this person buy and cook food apart from the others in the home?',
  es: '¿Compra y cocina esta persona aparte de los demás de la casa?',
  short: { en: 'Eats apart from the others', es: 'Come aparte de los demás' },
  why,
  group: livingOnSsi,
  appliesTo: all(withOthers.alone.exists, mayGetSsi, livesWithMore),
})
export const sharesCosts = person.yesno('stateSupplement.sharesCosts', {
  en: 'Do others in the home pay part of the rent and food with this person?',
  es: '¿Pagan otras personas de la casa parte de la renta y la comida junto con esta persona?',
  short: { en: 'Shares the costs of the home', es: 'Comparte los gastos de la casa' },
  why,
  group: livingOnSsi,
  appliesTo: all(shared.exists, mayGetSsi, livesWithMore),
})
/** A complete household that names no kitchen has none, as with everything else it does not name. */
export const canCook = person.yesno('stateSupplement.canCook', {
  en: 'Can this person store and cook food where they live?',
  es: '¿Puede esta persona guardar y cocinar alimentos donde vive?',
  short: { en: 'Can cook at home', es: 'Puede cocinar en casa' },
  why: {
    en: 'Without a kitchen the state pays more, for meals.',
    es: 'Sin cocina el estado paga más, para comidas.',
  },
  group: livingOnSsi,
  appliesTo: all(noKitchen.exists, mayGetSsi, age.atLeast(childUnder)),
})
