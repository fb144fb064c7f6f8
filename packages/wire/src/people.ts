import { z } from 'zod/mini'
import { command } from './command.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, birthDay, day, fromQuery, householdId, instant, nothing, personId, said, text } from './shapes.ts'

export const nameKinds = ['goesBy', 'legal', 'birth', 'nickname', 'other'] as const
export const closenesses = ['strong', 'ordinary', 'strained', 'broken', 'dangerous'] as const
export const otherKinds = ['person', 'organization', 'group', 'place', 'faith', 'animal'] as const
export const saidBys = ['person', 'family', 'officer', 'document', 'partner'] as const
export const proofs = ['none', 'seen', 'copied'] as const

const personFields = {
  name: said(200),
  pronouns: text(60),
  bornOn: z.nullable(birthDay),
  bornAbout: z.boolean(),
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/)),
  interpreter: z.enum(['no', 'yes', 'unknown']),
  phone: text(40),
  email: text(254),
  contactCaution: text(300),
}

/** What is known of a person at first: only a name to call them by is needed. */
export const newPerson = z.strictObject({
  personId,
  name: personFields.name,
  legalName: z._default(text(200), ''),
  pronouns: z._default(personFields.pronouns, ''),
  bornOn: z._default(personFields.bornOn, null),
  bornAbout: z._default(personFields.bornAbout, false),
  language: z._default(personFields.language, 'en'),
  interpreter: z._default(personFields.interpreter, 'unknown'),
  phone: z._default(personFields.phone, ''),
  email: z._default(personFields.email, ''),
  contactCaution: z._default(personFields.contactCaution, ''),
})
export type NewPerson = z.output<typeof newPerson>

export const newTie = z.strictObject({
  tieId: anyId,
  otherPersonId: z._default(z.nullable(personId), null),
  otherName: said(200),
  otherKind: z._default(z.enum(otherKinds), 'person'),
  kind: said(80),
  closeness: z._default(z.enum(closenesses), 'ordinary'),
  gives: z._default(z.boolean(), true),
  receives: z._default(z.boolean(), true),
  formal: z._default(z.boolean(), false),
  mayBeTold: z._default(z.enum(['yes', 'ask', 'never']), 'ask'),
  neverMeet: z._default(z.boolean(), false),
  words: z._default(text(1000), ''),
  fromOn: z._default(z.nullable(day), null),
})
export type NewTie = z.output<typeof newTie>

/** One dated answer to one question. `question` is the law's own name for it (`earnedMonthly`), so that it is asked once. */
export const newCircumstance = z.strictObject({
  question: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9._]{0,79}$/)),
  about: z._default(z.enum(['person', 'household']), 'person'),
  answer: z.union([z.number(), z.boolean(), text(200), z.null()]),
  fromOn: z._default(z.nullable(day), null),
  saidBy: z._default(z.enum(saidBys), 'person'),
  proof: z._default(z.enum(proofs), 'none'),
  proofWords: z._default(text(300), ''),
  quote: z._default(text(1000), ''),
})
export type NewCircumstance = z.output<typeof newCircumstance>

export const newHousehold = z.strictObject({
  householdId,
  name: text(200),
  state: z._default(z.string().check(z.regex(/^([A-Z]{2})?$/)), ''),
  countyFips: z._default(z.string().check(z.regex(/^(\d{5})?$/)), ''),
  address: z._default(text(300), ''),
})
export type NewHousehold = z.output<typeof newHousehold>

export const newMember = z.strictObject({
  personId,
  relation: z._default(text(80), 'member'),
  isHead: z._default(z.boolean(), false),
  fromOn: z._default(z.nullable(day), null),
})

const tie = z.object({
  id: anyId,
  otherPersonId: z.nullable(personId),
  otherName: z.string(),
  otherKind: z.enum(otherKinds),
  kind: z.string(),
  closeness: z.enum(closenesses),
  gives: z.boolean(),
  receives: z.boolean(),
  formal: z.boolean(),
  mayBeTold: z.enum(['yes', 'ask', 'never']),
  neverMeet: z.boolean(),
  words: z.string(),
  fromOn: z.nullable(z.string()),
  untilOn: z.nullable(z.string()),
})
export type Tie = z.infer<typeof tie>

const circumstance = z.object({
  id: anyId,
  personId,
  question: z.string(),
  about: z.enum(['person', 'household']),
  answer: z.unknown(),
  fromOn: z.string(),
  untilOn: z.nullable(z.string()),
  saidBy: z.enum(saidBys),
  proof: z.enum(proofs),
  quote: z.string(),
  at: instant,
})
export type Circumstance = z.infer<typeof circumstance>

const member = z.object({
  personId,
  name: z.string(),
  bornOn: z.nullable(z.string()),
  relation: z.string(),
  isHead: z.boolean(),
  fromOn: z.string(),
  untilOn: z.nullable(z.string()),
})

const person = z.object({
  id: personId,
  name: z.string(),
  pronouns: z.string(),
  bornOn: z.nullable(z.string()),
  bornAbout: z.boolean(),
  language: z.string(),
  interpreter: z.enum(['no', 'yes', 'unknown']),
  phone: z.string(),
  email: z.string(),
  contactCaution: z.string(),
  version: z.int(),
  names: z.array(z.object({ kind: z.enum(nameKinds), name: z.string(), usedWhere: z.string() })),
})

const found = z.object({
  id: personId,
  name: z.string(),
  otherNames: z.array(z.string()),
  bornOn: z.nullable(z.string()),
  phoneEnd: z.string(),
  place: z.string(),
  worker: z.string(),
})
export type FoundPerson = z.infer<typeof found>

export const peopleRoutes = {
  findPeople: route({
    id: 'findPeople',
    method: 'GET',
    path: '/api/people',
    summary: 'Find a person by name (also misspelt, by sound or nickname), telephone or birth date',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: z.object({ q: text(200), limit: fromQuery.count(50, 10) }),
    body: nothing,
    reply: z.object({ people: z.array(found) }),
  }),
  likelySame: route({
    id: 'likelySame',
    method: 'GET',
    path: '/api/people/likely-same',
    summary: 'People who may be the one that is being written down',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: z.object({
      name: text(200),
      bornOn: z._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)), ''),
      phone: z._default(text(40), ''),
    }),
    body: nothing,
    reply: z.object({
      people: z.array(
        z.extend(found, { why: z.array(z.enum(['sameName', 'likeName', 'sameBirthDate', 'samePhone'])) }),
      ),
    }),
  }),
  person: route({
    id: 'person',
    method: 'GET',
    path: '/api/people/{personId}',
    summary: 'A person: names, household, ties, circumstances',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({
      person,
      households: z.array(
        z.object({
          id: householdId,
          name: z.string(),
          state: z.string(),
          countyFips: z.string(),
          address: z.string(),
          members: z.array(member),
        }),
      ),
      ties: z.array(tie),
      circumstances: z.array(circumstance),
      access: z.object({ because: z.string(), underBreakGlass: z.boolean() }),
    }),
  }),
}

export const peopleRefusals = {
  nameNeeded: [422, 'Write the name that the person goes by', 'Escriba el nombre que usa la persona'],
  bornLater: [422, 'The birth date lies after today', 'La fecha de nacimiento es posterior a hoy'],
  alreadyMember: [409, 'This person already lives in that household', 'Esta persona ya vive en ese hogar'],
} as const satisfies Refusals

const done = z.object({ id: anyId })

export const peopleCommands = {
  addPerson: command({
    type: 'people.addPerson',
    summary: 'Write down a person, who comes onto the caseload of the one who writes',
    schemaVer: 1,
    may: { action: 'caseload', person: null },
    payload: z.strictObject({
      person: newPerson,
      household: z.optional(newHousehold),
      joins: z.optional(z.strictObject({ householdId, relation: said(80) })),
    }),
    result: done,
    refusals: peopleRefusals,
  }),
  changePerson: command({
    type: 'people.changePerson',
    summary: 'Change single facts of a person; a change of the same fact meanwhile is shown, not overwritten',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, changes: z.partial(z.strictObject(personFields)) }),
    result: z.object({ version: z.int() }),
    refusals: peopleRefusals,
  }),
  addName: command({
    type: 'people.addName',
    summary: 'Add another name and where it may be used',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({
      personId,
      kind: z.enum(nameKinds),
      name: said(200),
      usedWhere: z._default(text(200), ''),
    }),
    result: done,
    refusals: {},
  }),
  makeHousehold: command({
    type: 'people.makeHousehold',
    summary: 'Write down a household and who lives in it',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, household: newHousehold, members: z.array(newMember).check(z.maxLength(40)) }),
    result: done,
    refusals: peopleRefusals,
  }),
  joinHousehold: command({
    type: 'people.joinHousehold',
    summary: 'Someone comes to live in a household',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({
      personId,
      householdId,
      relation: z._default(text(80), 'member'),
      isHead: z._default(z.boolean(), false),
      fromOn: z._default(z.nullable(day), null),
    }),
    result: done,
    refusals: peopleRefusals,
  }),
  leaveHousehold: command({
    type: 'people.leaveHousehold',
    summary: 'Someone no longer lives in a household',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, householdId, untilOn: z._default(z.nullable(day), null) }),
    result: done,
    refusals: peopleRefusals,
  }),
  addTie: command({
    type: 'people.addTie',
    summary: 'Write down who matters to a person, and how',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, tie: newTie }),
    result: done,
    refusals: {},
  }),
  changeTie: command({
    type: 'people.changeTie',
    summary: 'A tie changed: the old one ends today, the new one begins',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, endsTieId: anyId, tie: newTie }),
    result: done,
    refusals: {},
  }),
  endTie: command({
    type: 'people.endTie',
    summary: 'A tie ended; it stays in the story',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, tieId: anyId, untilOn: z._default(z.nullable(day), null) }),
    result: done,
    refusals: {},
  }),
  sayCircumstances: command({
    type: 'people.sayCircumstances',
    summary: 'Dated answers about a person or their household, each with who said it and what proved it',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({
      personId,
      circumstances: z.array(newCircumstance).check(z.minLength(1), z.maxLength(200)),
    }),
    result: z.object({ kept: z.int() }),
    refusals: {},
  }),
}
