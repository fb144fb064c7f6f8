import nodemailer from 'nodemailer'

/** One mail as it leaves the house. */
export interface Letter {
  id: string
  to: string
  subject: string
  text: string
}

/** Takes a letter away, or throws. */
export type Post = (letter: Letter) => Promise<void>

/** A letter that must not be sent as it is; trying again would not help. */
export class Unsendable extends Error {
  override name = 'Unsendable'
}

const waitMs = 20_000

/** The post by SMTP; without KITH_SMTP there is none. */
export function postBySmtp({ smtp, origin }: { smtp: string | null; origin: string }): Post | null {
  if (!smtp) return null
  const transport = nodemailer.createTransport({
    url: smtp,
    connectionTimeout: waitMs,
    socketTimeout: waitMs,
    // Text only, written by us: no file and no address of the letter is ever opened.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = new URL(origin).hostname
  return async (letter) => {
    refuseTricks(letter)
    await transport.sendMail({
      from: { name: 'Kith', address: `no-reply@${host}` },
      to: { name: '', address: letter.to },
      subject: letter.subject,
      text: letter.text,
      // The same letter keeps its name when it is sent again, so that a mailbox can tell.
      messageId: `<${letter.id}@${host}>`,
      headers: { 'auto-submitted': 'auto-generated' },
    })
  }
}

/** A line break in a header would begin another header, and a comma another recipient. */
export function refuseTricks({ to, subject }: Letter): void {
  if (/[\p{Cc}\u2028\u2029]/u.test(to + subject)) throw new Unsendable('A line break in the head of a letter')
  if (!/^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}$/.test(to)) throw new Unsendable('Not one plain address')
}
