// A page's first question is asked while its code is still on the way: one round trip less on a slow line.
import { currentLanguage } from '../words/words.tsx'

const asked = new Map<string, Promise<Response>>()
const freshForMs = 5000

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
