import type { Words } from '@kith/law'
import type { LocalProgramme } from '@kith/law/local/local-programme'
import type { Office } from './handout-offices.ts'

/** How the handout speaks of a programme: what people call it, what it gives, and why to ask early. */
export interface HelpWords {
  name: string
  /** Ends "You may get $120 a month …". */
  money?: string
  /** What it gives where there is no sum to name. */
  gives: string
  /** Why it is worth asking now. */
  why: string
  /** The same where the office must hurry. */
  urgent?: string
}
export interface Help {
  /** Programmes of the law that are asked for in one go. */
  programmes: readonly string[]
  office: Office
  /** Where it is spoken of like this: only in these states, or everywhere but in these. */
  onlyIn?: readonly string[]
  notIn?: readonly string[]
  /** Whom to ask, in words of its own. */
  where?: Words | null
  en: HelpWords
  es: HelpWords
}

/** States whose own offices take the form for what they pay beside SSI (SSA, State Assistance Programs for SSI Recipients). */
const ownForm = ['AK', 'CO', 'CT', 'ID', 'IL', 'KY', 'MN', 'MO', 'NH', 'OK', 'OR']

/** How helps are spoken of in one state. @example helpsIn('CO').filter((one) => one.programmes.includes('stateSupplement')).length // 1 */
export const helpsIn = (state: string): Help[] =>
  helps.filter(({ onlyIn, notIn }) => (onlyIn?.includes(state) ?? true) && !notIn?.includes(state))

/** Grade 6 at most in both languages (measured by handout-words.test.ts). */
export const helps: readonly Help[] = [
  {
    programmes: ['snap'],
    office: 'state',
    en: {
      name: 'SNAP (food stamps)',
      money: 'to buy food',
      gives: 'You get money on a card each month to buy food.',
      why: 'You are paid from the day you ask. So ask soon.',
      urgent: 'It can come in 7 days. Say that you need it now.',
    },
    es: {
      name: 'SNAP (cupones de comida)',
      money: 'para comprar comida',
      gives: 'Recibe dinero en una tarjeta cada mes para comprar comida.',
      why: 'Le pagan desde el día en que lo pide. Pida pronto.',
      urgent: 'Puede llegar en 7 días. Diga que la necesita ya.',
    },
  },
  {
    programmes: ['wic'],
    office: 'wic',
    en: {
      name: 'WIC',
      gives: 'It gives food for small children, and for women who are pregnant or have a baby.',
      why: 'The form is short. You get food soon.',
    },
    es: {
      name: 'WIC',
      gives: 'Da comida para niños pequeños y para mujeres con un bebé o que lo esperan.',
      why: 'La hoja es corta. La comida llega pronto.',
    },
  },
  {
    programmes: ['meals'],
    office: 'school',
    en: {
      name: 'School meals',
      money: 'in meals at school',
      gives: 'Your child eats at school for free, or for less.',
      why: 'The form is short. It asks for no papers.',
    },
    es: {
      name: 'Comida en la escuela',
      money: 'en comida en la escuela',
      gives: 'Su niño come en la escuela gratis, o por menos.',
      why: 'La hoja es corta. No pide papeles.',
    },
  },
  {
    programmes: ['csfp'],
    office: 'foodBox',
    en: {
      name: 'Food box for older people',
      money: 'in food',
      gives: 'You get a box of food each month.',
      why: 'You can have it and SNAP too.',
    },
    es: {
      name: 'Caja de comida para mayores',
      money: 'en comida',
      gives: 'Recibe una caja de comida cada mes.',
      why: 'Puede tener la caja y también SNAP.',
    },
  },
  {
    programmes: ['medicaid'],
    office: 'health',
    en: {
      name: 'Medicaid',
      gives: 'It pays for doctors, the hospital and medicine.',
      why: 'You can ask on any day. Ask before you get sick.',
    },
    es: {
      name: 'Medicaid',
      gives: 'Paga el doctor, el hospital y las medicinas.',
      why: 'Puede pedirlo cualquier día. Pida antes de enfermarse.',
    },
  },
  {
    programmes: ['chip'],
    office: 'childHealth',
    en: {
      name: 'CHIP (health care for children)',
      gives: 'It pays for doctors and medicine for your child.',
      why: 'You can ask on any day. It costs little or nothing.',
    },
    es: {
      name: 'CHIP (salud para niños)',
      gives: 'Paga el doctor y las medicinas de su niño.',
      why: 'Puede pedirlo cualquier día. Cuesta poco o nada.',
    },
  },
  {
    programmes: ['bhp'],
    office: 'health',
    en: {
      name: 'Basic Health Plan',
      gives: 'It pays for doctors and medicine at a low cost.',
      why: 'You can ask on any day.',
    },
    es: {
      name: 'Plan Básico de Salud',
      gives: 'Paga el doctor y las medicinas a bajo costo.',
      why: 'Puede pedirlo cualquier día.',
    },
  },
  {
    programmes: ['aca'],
    office: 'health',
    en: {
      name: 'Help to pay for a health plan',
      money: 'off the price of a health plan',
      gives: 'It takes money off the price of a health plan.',
      why: 'You can sign up in a few months of the year only. Ask when.',
    },
    es: {
      name: 'Ayuda para pagar un seguro médico',
      money: 'menos en el precio de un seguro médico',
      gives: 'Baja el precio de un seguro médico.',
      why: 'Solo se puede pedir en unos meses del año. Pregunte cuándo.',
    },
  },
  {
    programmes: ['msp'],
    office: 'medicare',
    en: {
      name: 'Help with Medicare costs',
      money: 'to pay for Medicare',
      gives: 'It pays what you pay for Medicare each month.',
      why: 'Your check goes up by what Medicare takes now.',
    },
    es: {
      name: 'Ayuda para pagar Medicare',
      money: 'para pagar Medicare',
      gives: 'Paga lo que usted paga cada mes por Medicare.',
      why: 'Su cheque sube lo que Medicare le quita hoy.',
    },
  },
  {
    programmes: ['extraHelp'],
    office: 'socialSecurity',
    en: {
      name: 'Extra Help with medicine',
      gives: 'Your medicine costs you less.',
      why: 'The form is short. You can send it online.',
    },
    es: {
      name: 'Ayuda Extra para medicinas',
      gives: 'Sus medicinas le cuestan menos.',
      why: 'La hoja es corta. Se puede enviar en línea.',
    },
  },
  {
    programmes: ['ssi'],
    office: 'socialSecurity',
    en: {
      name: 'SSI',
      money: 'in cash',
      gives: 'You get cash each month.',
      why: 'It can take months. But it counts from the day you ask.',
    },
    es: {
      name: 'SSI',
      money: 'en dinero',
      gives: 'Recibe dinero cada mes.',
      why: 'Puede tardar meses. Pero cuenta desde el día en que lo pide.',
    },
  },
  {
    programmes: ['ssdi'],
    office: 'socialSecurity',
    en: {
      name: 'SSDI',
      money: 'in cash',
      gives: 'You get cash each month if you worked and paid in.',
      why: 'It can take months. You can ask for SSI at the same time.',
    },
    es: {
      name: 'SSDI',
      money: 'en dinero',
      gives: 'Recibe dinero cada mes si trabajó y pagó al Seguro.',
      why: 'Puede tardar meses. Pida el SSI al mismo tiempo.',
    },
  },
  {
    programmes: ['stateSupplement'],
    office: 'state',
    onlyIn: ownForm,
    en: {
      name: 'State cash for older or disabled people',
      money: 'in cash from the state',
      gives: 'The state gives you cash each month.',
      why: 'Ask for SSI too. The state looks at both.',
    },
    es: {
      name: 'Dinero del estado para mayores o con discapacidad',
      money: 'en dinero del estado',
      gives: 'El estado le da dinero cada mes.',
      why: 'Pida también el SSI. El estado mira los dos.',
    },
  },
  {
    programmes: ['stateSupplement'],
    office: 'socialSecurity',
    notIn: ownForm,
    en: {
      name: 'State money on top of SSI',
      money: 'in cash from the state',
      gives: 'The state adds cash to your SSI.',
      why: 'Ask for it when you ask for SSI.',
    },
    es: {
      name: 'Dinero del estado además del SSI',
      money: 'en dinero del estado',
      gives: 'El estado suma dinero a su SSI.',
      why: 'Pídalo cuando pida el SSI.',
    },
  },
  {
    programmes: ['tanf'],
    office: 'state',
    en: {
      name: 'Cash for families (TANF)',
      money: 'in cash',
      gives: 'You get cash each month for your family.',
      why: 'You can ask for it with the same form as SNAP.',
    },
    es: {
      name: 'Dinero para familias (TANF)',
      money: 'en dinero',
      gives: 'Recibe dinero cada mes para su familia.',
      why: 'Puede pedirlo en la misma hoja que SNAP.',
    },
  },
  {
    programmes: ['childCare'],
    office: 'childCare',
    en: {
      name: 'Help to pay for child care',
      money: 'to pay for child care',
      gives: 'It pays part of what child care costs.',
      why: 'There may be a line. Put your name down now.',
    },
    es: {
      name: 'Ayuda para el cuidado de niños',
      money: 'para el cuidado de niños',
      gives: 'Paga una parte del cuidado de sus niños.',
      why: 'Puede haber una lista. Ponga su nombre hoy.',
    },
  },
  {
    programmes: ['headStart', 'earlyHeadStart'],
    office: 'headStart',
    en: {
      name: 'Head Start',
      gives: 'Your small child can play, learn and eat there for free.',
      why: 'There may be a line. Put your name down now.',
    },
    es: {
      name: 'Head Start',
      gives: 'Su niño pequeño juega, aprende y come allí gratis.',
      why: 'Puede haber una lista. Ponga su nombre hoy.',
    },
  },
  {
    programmes: ['liheap'],
    office: 'energy',
    en: {
      name: 'Help with heat and power (LIHEAP)',
      money: 'for heat and power',
      gives: 'It pays part of your heat or power bill.',
      why: 'The money can run out. Ask early in the year.',
    },
    es: {
      name: 'Ayuda para luz y calefacción (LIHEAP)',
      money: 'para luz y calefacción',
      gives: 'Paga una parte de su recibo de luz o gas.',
      why: 'El dinero se puede acabar. Pida temprano en el año.',
    },
  },
  {
    programmes: ['lifeline'],
    office: 'lifeline',
    en: {
      name: 'Lifeline',
      money: 'off your phone or web bill',
      gives: 'Your phone or web bill gets lower.',
      why: 'The form is short. If you have SNAP or Medicaid, that is proof.',
    },
    es: {
      name: 'Lifeline',
      money: 'menos en su recibo de teléfono o internet',
      gives: 'Baja su recibo de teléfono o internet.',
      why: 'La hoja es corta. Si tiene SNAP o Medicaid, eso basta.',
    },
  },
  {
    programmes: ['housing'],
    office: 'housing',
    en: {
      name: 'Help with rent',
      money: 'off your rent',
      gives: 'It pays part of your rent.',
      why: 'The line is long. Put your name down now.',
    },
    es: {
      name: 'Ayuda para la renta',
      money: 'menos en su renta',
      gives: 'Paga una parte de su renta.',
      why: 'La lista es larga. Ponga su nombre hoy.',
    },
  },
  {
    programmes: ['eitc', 'ctc', 'stateCredits'],
    office: 'taxes',
    en: {
      name: 'Tax credits',
      money: 'back for the year',
      gives: 'You get money back when you file taxes.',
      why: 'You may get it even if you owe no tax.',
    },
    es: {
      name: 'Créditos de impuestos',
      money: 'de vuelta por el año',
      gives: 'Recibe dinero cuando declara sus impuestos.',
      why: 'Puede recibirlo aunque no deba impuestos.',
    },
  },
]

/** A programme that this house added: what its file says of asking for it; where it is silent, we know the office. */
export const localHelp = ({ programme: { id, name }, apply }: LocalProgramme): Help => ({
  programmes: [id],
  office: 'us',
  where: apply.where,
  en: {
    name: name.en,
    money: '',
    gives: 'It is help that is given here.',
    why: apply.why?.en ?? 'It is only for people who live here.',
  },
  es: {
    name: name.es,
    money: '',
    gives: 'Es una ayuda de aquí.',
    why: apply.why?.es ?? 'Es solo para quienes viven aquí.',
  },
})
