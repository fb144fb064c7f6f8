/** One record of a person as it was typed. Every field may be left out; `id` is the caller's own. */
export interface Person {
  readonly id: string
  readonly given?: string
  readonly middle?: string
  readonly family?: string
  /** Date of birth: 1984-02-03, 19840203 or 02/03/1984. */
  readonly dob?: string
  readonly sex?: string
  /** The last four digits, or a whole number of any identity document. */
  readonly ssn_last4?: string
  readonly phone?: string
  readonly street?: string
  readonly city?: string
  readonly zip?: string
  readonly email?: string
}

export const personFields = [
  'id',
  'given',
  'middle',
  'family',
  'dob',
  'sex',
  'ssn_last4',
  'phone',
  'street',
  'city',
  'zip',
  'email',
] as const satisfies readonly (keyof Person)[]

/** What other systems call the same columns; compared without case, spaces, `_` and `-`. */
const otherNames: Readonly<Record<string, (typeof personFields)[number] | 'houseNumber'>> = {
  recid: 'id',
  personid: 'id',
  clientid: 'id',
  givenname: 'given',
  firstname: 'given',
  first: 'given',
  middlename: 'middle',
  middleinitial: 'middle',
  familyname: 'family',
  lastname: 'family',
  last: 'family',
  surname: 'family',
  dateofbirth: 'dob',
  birthdate: 'dob',
  gender: 'sex',
  ssnlast4: 'ssn_last4',
  ssn: 'ssn_last4',
  socsecid: 'ssn_last4',
  phonenumber: 'phone',
  telephone: 'phone',
  address: 'street',
  address1: 'street',
  streetnumber: 'houseNumber',
  suburb: 'city',
  town: 'city',
  zipcode: 'zip',
  postcode: 'zip',
  postalcode: 'zip',
  emailaddress: 'email',
}

/** Which field a column holds: `personField('Date of Birth')` is `'dob'`; `undefined` for one that is not used. */
export function personField(column: string): (typeof personFields)[number] | 'houseNumber' | undefined {
  const bare = column.toLowerCase().replaceAll(/[\s_-]/g, '')
  return personFields.find((field) => field === column.trim().toLowerCase()) ?? otherNames[bare]
}
