/** What tokens are made of. Nothing of it leaves the house; only what the pseudo-random function makes of it does. */
export interface MatchFacts {
  /** Every name that the person goes by or went by, as it is written. */
  names: readonly string[]
  /** `2001-05-30`, or empty where it is not known. */
  bornOn: string
  phones: readonly string[]
  emails: readonly string[]
  /** The last four digits, or empty. Numbers that stand for nothing (0000, 9999, 1234) say nothing. */
  ssnLastFour: string
}
