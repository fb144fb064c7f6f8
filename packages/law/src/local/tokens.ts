import { Unreadable } from './fault.ts'

export interface Token {
  readonly kind: 'name' | 'number' | 'sign' | 'end'
  readonly text: string
}

const pattern = /\s*(?:([A-Za-z][\w-]*(?:\.[\w-]+)*)|(\d[\d_.]*(?:,\d{3})*(?:\.\d+)?)|(<=|>=|[<>+*/(),|-]|−|≤|≥)|(\S))/y
const plain: Readonly<Record<string, string>> = { '−': '-', '≤': '<=', '≥': '>=' }
const mostTokens = 500

/** The words, numbers and signs of an expression. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  const whole = text.trimEnd()
  while (pattern.lastIndex < whole.length) {
    const [, name, number, sign, other] = pattern.exec(whole)!
    if (other) throw new Unreadable(`“${other}” has no meaning here.`, `“${other}” no significa nada aquí.`)
    const found = name ?? number ?? sign!
    tokens.push({ kind: name ? 'name' : number ? 'number' : 'sign', text: plain[found] ?? found })
    if (tokens.length > mostTokens)
      throw new Unreadable(
        'This is too long for one expression. Make a rule of a part of it.',
        'Esto es demasiado largo para una expresión. Haga una regla de una parte.',
      )
  }
  return [...tokens, { kind: 'end', text: '' }]
}
