/** The last seven digits of a phone (0 when unknown) and the three before them (0 when not given). */
export interface Phone {
  readonly line: number
  readonly area: number
}

const unknown: Phone = { line: 0, area: 0 }

/** `phoneOf('+1 (312) 555-0147')` is `{ line: 5550147, area: 312 }`. One digit repeated is nobody's phone. */
export function phoneOf(text: string | undefined): Phone {
  if (!text) return unknown
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length < 7 || /^(\d)\1*$/.test(digits.slice(-7))) return unknown
  return { line: Number(digits.slice(-7)), area: Number(digits.slice(-10, -7)) }
}
