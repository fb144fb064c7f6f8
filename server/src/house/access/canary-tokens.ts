/** Whose word a token is: a record about a person, or something that is nobody's record. */
export type Whose =
  | {
      kind: 'record'
      table: string
      rowId: string
      /** Which of the planted people it is about, in the test's words. */
      who: string
      personId: string
      agencyId: string
      programId: string | null
      segment: string
      portalVisible: boolean
      /** For a tie: the person here whom it leads to. Whoever is kept apart from them does not read of it. */
      leadsTo?: string
      /** For a referral: where it went and the consent it rests on. */
      sentTo?: { agencyId: string | null; consentId: string }
    }
  /** A colleague's name: known in their agency. */
  | { kind: 'colleague'; agencyId: string }
  /** A draft is its writer's alone. */
  | { kind: 'draft'; userId: string }
  /** The directory belongs to the network, and is published; but for what is listed for the workers of one agency alone. */
  | { kind: 'directory'; onlyFor?: string }
  /** Why a record was opened in an emergency: for whoever opened it and for those who review it. */
  | { kind: 'grant'; agencyId: string; userId: string }
  /** What a worker said of ties and boundaries of their own: for them and for those who look after them, never for who is
   * kept apart from the person; one's own words of a tie stay one's own. */
  | { kind: 'boundary'; agencyId: string; userId: string; personId: string; isTie: boolean }
  /** Kept by the house and shown by no route: why a record was sealed. */
  | { kind: 'kept'; table: string; who: string }

export interface Planted {
  column: string
  whose: Whose
}

// Letters that no language's rules break apart, that no print shop ties together, and that sound like nothing.
const letters = 'bcdghkmnprstvwxz'
const form = /qzx[bcdghkmnprstvwxz]{5}/gi

/** Unique words for text fields, and whose each one is. A word that turns up somewhere tells where it came from. */
export function canaryTokens() {
  const planted = new Map<string, Planted>()
  return {
    planted,
    mint(column: string, whose: Whose): string {
      let number = planted.size * 7919 // far apart, so that two words that follow each other do not look alike
      let word = ''
      for (let place = 0; place < 5; place++) {
        word = letters[number % 16] + word
        number = Math.floor(number / 16)
      }
      const token = `Qzx${word}`
      if (planted.has(token)) throw new Error(`Twice the same token: ${token}`)
      planted.set(token, { column, whose })
      return token
    },
    /** Every token in a text, each once. */
    found(text: string): { token: string; planted: Planted }[] {
      const tokens = new Set([...text.matchAll(form)].map(([word]) => `Qzx${word.slice(3).toLowerCase()}`))
      return [...tokens].flatMap((token) => {
        const known = planted.get(token)
        return known ? [{ token, planted: known }] : []
      })
    },
  }
}
export type CanaryTokens = ReturnType<typeof canaryTokens>

/** Where a token came from, for the one who reads a failure. */
export function said({ column, whose }: Planted): string {
  if (whose.kind === 'record') return `${whose.table}.${column} of ${whose.who} (${whose.segment}, row ${whose.rowId})`
  if (whose.kind === 'kept') return `${whose.table}.${column} of ${whose.who}`
  return `${column} (${whose.kind})`
}
