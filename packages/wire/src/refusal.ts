/** A refusal's HTTP status and its words in both languages: what happened, and what to do next. */
export type Refusal = readonly [status: number, en: string, es: string]
export type Refusals = Record<string, Refusal>

/** Refusals that any room may give. */
export const commonRefusals = {
  invalidInput: [400, 'Some answers need another look', 'Algunas respuestas necesitan otra mirada'],
  malformed: [400, 'This message could not be read. Send it again', 'No se pudo leer este mensaje. Envíelo de nuevo'],
  tooLarge: [
    413,
    'This is too large to send at once. Send less',
    'Es demasiado grande para enviarlo de una vez. Envíe menos',
  ],
  unsupportedType: [415, 'Send this as JSON', 'Envíe esto como JSON'],
  signInFirst: [
    401,
    'Sign in again to go on. What you typed is kept',
    'Inicie sesión otra vez para continuar. Lo que escribió se guardó',
  ],
  wrongSignIn: [
    401,
    'This address and password do not go together. Try again',
    'Esta dirección y esta contraseña no van juntas. Inténtelo de nuevo',
  ],
  wrongCode: [
    401,
    'This code does not fit, or was used before. Enter the one shown now',
    'Este código no sirve o ya se usó. Escriba el que aparece ahora',
  ],
  passwordShort: [
    422,
    'Choose a password of at least 12 characters. Three or four words that do not belong together are good',
    'Elija una contraseña de al menos 12 caracteres. Tres o cuatro palabras sin relación son buenas',
  ],
  passwordSame: [422, 'This is your password already. Choose another one', 'Esta ya es su contraseña. Elija otra'],
  needsHttps: [
    403,
    'Signing in from another machine needs https. Set KITH_ORIGIN to the https address',
    'Para iniciar sesión desde otro equipo hace falta https. Ponga en KITH_ORIGIN la dirección https',
  ],
  stepUpFirst: [403, 'Confirm that it is you, then try again', 'Confirme que es usted y vuelva a intentarlo'],
  notFound: [404, 'Nothing was found here that you can open', 'Aquí no se encontró nada que usted pueda abrir'],
  crossSite: [
    403,
    'This message came from another site and was refused',
    'Este mensaje vino de otro sitio y fue rechazado',
  ],
  tooMany: [
    429,
    'Too many tries. Wait a little, then try again',
    'Demasiados intentos. Espere un poco y vuelva a intentarlo',
  ],
  unknownCommand: [
    400,
    'This version does not know that step. Reload the page',
    'Esta versión no conoce ese paso. Recargue la página',
  ],
  newerCommand: [
    409,
    'The server is older than this page. It will be sent later',
    'El servidor es anterior a esta página. Se enviará más tarde',
  ],
  idReuse: [
    409,
    'This was sent before with other words. Both are kept for someone to look at',
    'Esto ya se envió con otras palabras. Ambas se guardan para que alguien las revise',
  ],
  changedMeanwhile: [
    409,
    'Someone else changed this meanwhile. Look at both',
    'Alguien más cambió esto mientras tanto. Compare ambas versiones',
  ],
  outOfOrder: [409, 'This cannot be done at this point', 'Esto no se puede hacer en este momento'],
  unavailable: [
    503,
    'Kith cannot answer right now. What you typed is kept; try again soon',
    'Kith no puede responder ahora. Lo que escribió se guardó; inténtelo pronto',
  ],
  broken: [
    500,
    'Something went wrong on our side. What you typed is kept',
    'Algo falló de nuestro lado. Lo que escribió se guardó',
  ],
} as const satisfies Refusals

/** What is wrong with one field, in words a person can act on. Keys are the codes that shapes give. */
export const fieldWords: Record<string, readonly [en: string, es: string]> = {
  blank: ['Write something here', 'Escriba algo aquí'],
  missing: ['This is needed', 'Esto hace falta'],
  unreadable: [
    'This text holds characters that cannot be kept. Type it again',
    'Este texto tiene caracteres que no se pueden guardar. Escríbalo de nuevo',
  ],
  dayOutOfRange: ['Enter a day between 1895 and 2090', 'Escriba un día entre 1895 y 2090'],
  notYet: ['This lies in the future. Look at the day and the time', 'Esto está en el futuro. Revise el día y la hora'],
  beforeBirth: [
    'This day is before the person was born. Look at the year',
    'Este día es anterior al nacimiento de la persona. Revise el año',
  ],
  beforeThat: ['This day is before the one above it', 'Este día es anterior al de arriba'],
  tooBig: ['This is longer or larger than can be kept', 'Es más largo o más grande de lo que se puede guardar'],
  tooSmall: ['This is shorter or smaller than it can be', 'Es más corto o más pequeño de lo posible'],
  unknownField: ['This field is not known here', 'Este campo no se conoce aquí'],
  wrongForm: ['This is not in the form that is needed', 'Esto no tiene la forma necesaria'],
}

/** An expected refusal, thrown within a command or a query and turned into a problem or a rejected outcome. */
export class Refused extends Error {
  readonly code: string
  readonly refusal: Refusal
  readonly errors: { path: string; code: string }[]
  constructor(code: string, refusal: Refusal, errors: { path: string; code: string }[] = []) {
    super(code)
    this.code = code
    this.refusal = refusal
    this.errors = errors
  }
}
