/** Everything known of a person as numbers side by side; 0 is unknown everywhere. Person `i` begins at `i * columnCount`. */
export const column = {
  /** First word of the given name, second word, and all words as one. */
  given: 0,
  given2: 1,
  givenWhole: 2,
  middle: 3,
  /** First and last word of the family name, and all words as one. */
  family: 4,
  family2: 5,
  familyWhole: 6,
  /** Jr (2), Sr (1), III (3)… */
  suffix: 7,
  /** 19840203. */
  birth: 8,
  /** 1 male, 2 female. */
  sex: 9,
  /** Number of identity plus one. */
  ssn: 10,
  line: 11,
  area: 12,
  house: 13,
  street: 14,
  unit: 15,
  city: 16,
  zip: 17,
  mailbox: 18,
  host: 19,
} as const

export const columnCount = 20
