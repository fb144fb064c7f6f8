import { all, any, household, inState, not, one, person } from '../../language.ts'
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
const atHome = {
  en: 'The state pays more where care at home is needed.',
  es: 'El estado paga más cuando se necesita cuidado en casa.',
}
export const hasCaretaker = person.yesno('stateSupplement.hasCaretaker', {
  en: 'Does this person have to pay someone, other than family in the home, to care for them at home?',
  es: '¿Tiene que pagar esta persona a alguien, que no sea familia de la casa, para que la cuide en casa?',
  short: { en: 'Pays for care at home', es: 'Paga cuidado en casa' },
  why: atHome,
  group: livingOnSsi,
  appliesTo: all(inState('KY'), mayGetSsi, age.atLeast(childUnder)),
})
export const hasCareAtHome = person.yesno('stateSupplement.hasCareAtHome', {
  en: 'Does the state pay for personal care of this person at home?',
  es: '¿Paga el estado el cuidado personal de esta persona en casa?',
  short: { en: 'Care at home by the state', es: 'Cuidado en casa pagado por el estado' },
  why: atHome,
  group: livingOnSsi,
  appliesTo: all(inState('OR'), mayGetSsi),
})
export const needsMuchCare = person.yesno('stateSupplement.needsMuchCare', {
  en: 'Has the county found that this person needs 40 hours or more of care at home a month?',
  es: '¿Ha dicho el condado que esta persona necesita 40 horas o más de cuidado en casa al mes?',
  short: { en: 'Needs 40 hours of care at home', es: 'Necesita 40 horas de cuidado en casa' },
  why: atHome,
  group: livingOnSsi,
  appliesTo: all(inState('WI'), mayGetSsi),
})
export const isBlindInMissouri = person.yesno('stateSupplement.isBlindInMissouri', {
  en: 'Does this person see 5/200 or less with glasses, or less than 5 degrees to the sides?',
  es: '¿Ve esta persona 5/200 o menos con lentes, o menos de 5 grados hacia los lados?',
  short: { en: 'Sees 5/200 or less', es: 'Ve 5/200 o menos' },
  why: {
    en: 'Missouri pays more to those who see less than SSI asks.',
    es: 'Misuri paga más a quienes ven menos de lo que pide el SSI.',
  },
  group: livingOnSsi,
  appliesTo: all(inState('MO'), isBlind, age.atLeast(childUnder)),
})
export const sharesWithUnrelated = person.yesno('stateSupplement.sharesWithUnrelated', {
  en: 'Does this person share a bedroom, bath or kitchen with someone who is not a parent, spouse or child of theirs?',
  es: '¿Comparte esta persona cuarto, baño o cocina con alguien que no es su padre, madre, cónyuge ni hijo?',
  short: { en: 'Shares with people who are not close family', es: 'Comparte con personas que no son familia cercana' },
  why,
  group: livingOnSsi,
  appliesTo: all(inState('CT'), mayGetSsi, age.atLeast(childUnder)),
})
export const lastsFourYears = person.yesno('stateSupplement.lastsFourYears', {
  en: 'Has a doctor said that this person’s disability will last four years or more?',
  es: '¿Ha dicho un médico que la discapacidad de esta persona durará cuatro años o más?',
  short: { en: 'Disabled for four years or more', es: 'Con discapacidad por cuatro años o más' },
  why: {
    en: 'New Hampshire asks for a longer time than SSI.',
    es: 'Nuevo Hampshire pide más tiempo que el SSI.',
  },
  group: livingOnSsi,
  appliesTo: all(inState('NH'), isDisabled, not(isBlind), age.atLeast(childUnder), age.below(agedFrom)),
})
