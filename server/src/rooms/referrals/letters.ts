import { db } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'
import { pathOf } from './links.ts'

/**
 * Mail to a partner. Mail travels open and stays in mailboxes, so it says that there is a referral to a service, and nothing
 * of the person: no name, no need, no address. What the person agreed to share stands behind the link alone.
 */
export type Occasion = 'new' | 'reminder' | 'next' | 'withdrawn'

export interface Letter {
  occasion: Occasion
  toAddress: string
  serviceName: string
  agencyName: string
  /** Null where there is nothing to open any more. */
  token: string | null
  until: string | null
}

const subject = {
  new: ['A referral for', 'Una referencia para'],
  reminder: ['Still waiting: a referral for', 'Todavía en espera: una referencia para'],
  next: ['Your next step: a referral for', 'Su siguiente paso: una referencia para'],
  withdrawn: ['Taken back: a referral for', 'Retirada: una referencia para'],
} as const

const body = {
  new: [
    (from: string) =>
      `${from} asks you to help someone who chose your service. They agreed to share some details with you.`,
    (from: string) =>
      `${from} le pide ayudar a alguien que eligió su servicio. Esa persona aceptó compartir algunos datos con usted.`,
  ],
  reminder: [
    (from: string) => `${from} sent you a referral and has not heard from you yet. A short answer helps, also a no.`,
    (from: string) =>
      `${from} le envió una referencia y aún no tiene respuesta. Una respuesta breve ayuda, también un no.`,
  ],
  next: [
    (from: string) => `Thank you for your answer to ${from}. Please use this link later to say whether you met.`,
    (from: string) => `Gracias por su respuesta a ${from}. Use este enlace más adelante para decir si se reunieron.`,
  ],
  withdrawn: [
    (from: string) => `${from} has taken a referral back. There is nothing for you to do.`,
    (from: string) => `${from} retiró una referencia. Usted no tiene que hacer nada.`,
  ],
} as const

const howLinkWorks = [
  (day: string) =>
    `Open the link below to read it and to answer. You need no account. The link takes one answer and works until ${day}.`,
  (day: string) =>
    `Abra el enlace de abajo para leerla y responder. No necesita cuenta. El enlace acepta una respuesta y funciona hasta el ${day}.`,
] as const

const dayIn = (language: 'en' | 'es', instant: string) =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(instant),
  )

/** One line, whatever a directory entry holds: a line end would begin another header of the mail. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 160)

/** What the mail says, in both languages, because we do not know who reads the office's mailbox. */
export function wordsOf(letter: Letter): { subject: string; body: string } {
  const service = oneLine(letter.serviceName)
  const from = oneLine(letter.agencyName)
  const part = (at: 0 | 1) => [
    body[letter.occasion][at](from),
    ...(letter.until && letter.token ? [howLinkWorks[at](dayIn(at === 0 ? 'en' : 'es', letter.until))] : []),
  ]
  const [en, es] = subject[letter.occasion]
  return { subject: `${en} ${service} · ${es} ${service}`, body: [...part(0), '', ...part(1)].join('\n') }
}

/** Puts a mail into the outbox and orders its delivery; both stand or fall with the command. Without an address it does nothing. */
export async function post(x: Effect<unknown>, letter: Letter): Promise<boolean> {
  if (letter.toAddress === '') return false
  const id = x.newId()
  await x.tx.rows(
    db.insertInto('mail').values({
      agency_id: x.actor.agencyId,
      id,
      to_address: letter.toAddress,
      ...wordsOf(letter),
      link: letter.token ? pathOf(letter.token) : '',
    }),
  )
  x.order({ name: 'mail.deliver', data: { mailId: id, agencyId: x.actor.agencyId } })
  return true
}
