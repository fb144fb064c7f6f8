import type { Field, Level } from './levels.ts'

export type Language = 'en' | 'es'

type LevelWords = { readonly [F in Field]: { readonly [L in Exclude<Level<F>, 'unknown'>]: string } }

/** What each level of each field says, in a sentence that a caseworker would say. */
export const levelWords: Readonly<Record<Language, LevelWords>> = {
  en: {
    given: {
      same: 'The given name is the same.',
      part: 'One of the given names is the same.',
      form: 'One given name may be a short form of the other.',
      close: 'The given names are written almost alike.',
      near: 'The given names are alike in spelling or sound.',
      initial: 'Of one given name only the initial is known, and it agrees.',
      exchanged: 'Given and family name have changed places.',
      sameInitial: 'The given names differ; only the first letter is the same.',
      differ: 'The given names differ.',
    },
    middle: {
      same: 'The middle name is the same.',
      initial: 'The middle initial agrees.',
      close: 'The middle names are written almost alike.',
      differ: 'The middle names differ.',
    },
    family: {
      same: 'The family name is the same.',
      order: 'Both family names are the same, in another order.',
      part: 'They share one of two family names.',
      close: 'The family names are written almost alike.',
      near: 'The family names are alike in spelling or sound.',
      elsewhere: 'The family name of one is a given or middle name of the other.',
      differ: 'The family names differ.',
    },
    suffix: {
      same: 'Both are Jr., Sr. or the same number.',
      oneOnly: 'Only one is marked Jr., Sr. or with a number.',
      differ: 'One is marked otherwise (Jr., Sr.) than the other.',
    },
    birth: {
      same: 'The birth date is the same.',
      dayMonth: 'Day and month of birth have changed places.',
      slip: 'The birth dates differ by one slip of the hand.',
      anniversary: 'Day and month of birth are the same, the year is not.',
      monthOfYear: 'Year and month of birth are the same, the day is not.',
      dayOfYear: 'Year and day of birth are the same, the month is not.',
      year: 'Only the year of birth is the same.',
      differ: 'The birth dates differ.',
    },
    sex: {
      sameOfSameName: 'The sex is the same, as the name lets one expect.',
      differOfSameName: 'The name is the same but the sex is not.',
      same: 'The sex is the same.',
      differ: 'The sex differs.',
    },
    ssn: {
      same: 'The number of identity is the same.',
      slip: 'The numbers of identity differ by one slip of the hand.',
      differ: 'The numbers of identity differ.',
    },
    phone: {
      same: 'The phone is the same.',
      slip: 'The phones differ by one slip of the hand.',
      area: 'The phones differ.',
      differ: 'The phones differ, also in the area code.',
    },
    address: {
      same: 'The address is the same.',
      otherUnit: 'The house is the same, the door is another.',
      close: 'The addresses are written almost alike.',
      street: 'The street is the same, the house is another.',
      zip: 'The postal code is the same.',
      city: 'The town is the same.',
      differ: 'The addresses differ.',
    },
    email: {
      same: 'The email is the same.',
      mailbox: 'The email is the same up to the @.',
      close: 'The emails are written almost alike.',
      differ: 'The emails differ.',
    },
  },
  es: {
    given: {
      same: 'El nombre es el mismo.',
      part: 'Uno de los nombres es el mismo.',
      form: 'Un nombre puede ser forma corta del otro.',
      close: 'Los nombres se escriben casi igual.',
      near: 'Los nombres se parecen en la escritura o el sonido.',
      initial: 'De un nombre solo se conoce la inicial, y coincide.',
      exchanged: 'El nombre y el apellido cambiaron de lugar.',
      sameInitial: 'Los nombres son distintos; solo coincide la primera letra.',
      differ: 'Los nombres son distintos.',
    },
    middle: {
      same: 'El segundo nombre es el mismo.',
      initial: 'La inicial del segundo nombre coincide.',
      close: 'Los segundos nombres se escriben casi igual.',
      differ: 'Los segundos nombres son distintos.',
    },
    family: {
      same: 'El apellido es el mismo.',
      order: 'Los dos apellidos son los mismos, en otro orden.',
      part: 'Comparten uno de dos apellidos.',
      close: 'Los apellidos se escriben casi igual.',
      near: 'Los apellidos se parecen en la escritura o el sonido.',
      elsewhere: 'El apellido de una persona es un nombre de la otra.',
      differ: 'Los apellidos son distintos.',
    },
    suffix: {
      same: 'Las dos llevan la misma marca (hijo, padre o número).',
      oneOnly: 'Solo una lleva la marca de hijo, padre o número.',
      differ: 'Una lleva otra marca (hijo, padre) que la otra.',
    },
    birth: {
      same: 'La fecha de nacimiento es la misma.',
      dayMonth: 'El día y el mes de nacimiento cambiaron de lugar.',
      slip: 'Las fechas de nacimiento difieren en un solo error de escritura.',
      anniversary: 'El día y el mes de nacimiento son los mismos; el año no.',
      monthOfYear: 'El año y el mes de nacimiento son los mismos; el día no.',
      dayOfYear: 'El año y el día de nacimiento son los mismos; el mes no.',
      year: 'Solo el año de nacimiento es el mismo.',
      differ: 'Las fechas de nacimiento son distintas.',
    },
    sex: {
      sameOfSameName: 'El sexo es el mismo, como el nombre hace esperar.',
      differOfSameName: 'El nombre es el mismo, pero el sexo no.',
      same: 'El sexo es el mismo.',
      differ: 'El sexo es distinto.',
    },
    ssn: {
      same: 'El número de identidad es el mismo.',
      slip: 'Los números de identidad difieren en un solo error de escritura.',
      differ: 'Los números de identidad son distintos.',
    },
    phone: {
      same: 'El teléfono es el mismo.',
      slip: 'Los teléfonos difieren en un solo error de escritura.',
      area: 'Los teléfonos son distintos.',
      differ: 'Los teléfonos son distintos, también en el código de área.',
    },
    address: {
      same: 'La dirección es la misma.',
      otherUnit: 'La casa es la misma; la puerta es otra.',
      close: 'Las direcciones se escriben casi igual.',
      street: 'La calle es la misma; la casa es otra.',
      zip: 'El código postal es el mismo.',
      city: 'La ciudad es la misma.',
      differ: 'Las direcciones son distintas.',
    },
    email: {
      same: 'El correo es el mismo.',
      mailbox: 'El correo es el mismo hasta la arroba.',
      close: 'Los correos se escriben casi igual.',
      differ: 'Los correos son distintos.',
    },
  },
}

export const summaryWords = {
  en: {
    surelyOne: 'Almost certainly one person.',
    likelyOne: 'Very likely one person.',
    open: 'It is open whether this is one person. Please look.',
    likelyTwo: 'Probably two people.',
    surelyTwo: 'Almost certainly two people.',
  },
  es: {
    surelyOne: 'Casi con certeza es una sola persona.',
    likelyOne: 'Muy probablemente es una sola persona.',
    open: 'No está claro si es una sola persona. Revíselo, por favor.',
    likelyTwo: 'Probablemente son dos personas.',
    surelyTwo: 'Casi con certeza son dos personas.',
  },
} as const satisfies Record<Language, Record<string, string>>
