/** The two halves of an address of electronic mail; both empty when there is none. */
export interface Email {
  readonly mailbox: string
  readonly host: string
}

const unknown: Email = { mailbox: '', host: '' }

/** `emailOf('Ana.Ruiz+kith@Gmail.com')` is `{ mailbox: 'ana.ruiz', host: 'gmail.com' }`. */
export function emailOf(text: string | undefined): Email {
  const at = text ? text.lastIndexOf('@') : -1
  if (at < 1 || at > 100) return unknown
  const mailbox = text!.slice(0, at).trim().toLowerCase().replace(/\+.*$/, '')
  return mailbox === ''
    ? unknown
    : {
        mailbox,
        host: text!
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      }
}
