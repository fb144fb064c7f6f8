/** A text in both languages of the house. */
export interface Words {
  readonly en: string
  readonly es: string
}

export type Language = keyof Words

/** Whose fact, whose rule: one person, a married couple (or someone alone), the people on one tax return, everybody. */
export type Entity = 'person' | 'couple' | 'taxUnit' | 'household'

/** What a number counts. Amounts of money are dollars; see `operations.ts` for exactness and rounding. */
export type Unit = 'perMonth' | 'perYear' | 'dollars' | 'people' | 'years' | 'months' | 'hoursPerWeek' | 'share'

export interface Source {
  readonly title: string
  readonly href?: string
}
