// A page's first question is asked while its code is still on the way: one round trip less on a slow line.
import { recall, remember } from '../remember.ts'
import { currentLanguage } from '../words/words.tsx'

const asked = new Map<string, Promise<Response>>()
const freshForMs = 5000

/** The rights of whoever was signed in when the last page was open; null if nobody was. */
export const rightsBefore = (): string[] | null => recall('rights')?.split(' ') ?? null

/** Asks now what `call` will need in a moment. */
export function askEarly(address: string) {
  if (asked.has(address)) return
  const answer = fetch(address, { headers: { accept: 'application/json', 'accept-language': currentLanguage() } })
  answer.catch(() => {}) // whoever takes it hears of the failure
  asked.set(address, answer)
  setTimeout(() => asked.delete(address), freshForMs)
}

/** Each early answer is handed out once. */
export function takeEarly(address: string): Promise<Response> | undefined {
  const answer = asked.get(address)
  asked.delete(address)
  return answer
}

/** Answers that were asked for under another session are of no use. */
export function rememberRights(rights: readonly string[] | null) {
  remember('rights', rights === null ? null : rights.join(' '))
  if (rights === null) asked.clear()
}
