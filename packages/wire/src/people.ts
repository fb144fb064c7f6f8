import { z } from 'zod/mini'
import { command } from './command.ts'
import { kinWays, standardKinds } from './kin.ts'
import { namePlaces } from './name-to-use.ts'
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

const standardKind = z.enum(['', ...standardKinds])
const kinWay = z.enum(['', ...kinWays])
/** Somebody looked at what is unlikely and says that it is so. */
const sure = z._default(z.boolean(), false)

export const newTie = z.strictObject({
  tieId: anyId,
  otherPersonId: z._default(z.nullable(personId), null),
  otherName: said(200),
  otherKind: z._default(z.enum(otherKinds), 'person'),
  kind: said(80),
  /** What the other one is in every family; read from the person's own word where it is left out. */
  standard: z.optional(standardKind),
  way: z.optional(kinWay),
  closeness: z._default(z.enum(closenesses), 'ordinary'),
  gives: z._default(z.boolean(), true),
  receives: z._default(z.boolean(), true),
  formal: z._default(z.boolean(), false),
  mayBeTold: z._default(z.enum(['yes', 'ask', 'never']), 'ask'),
  neverMeet: z._default(z.boolean(), false),
  words: z._default(text(1000), ''),
  fromOn: z._default(z.nullable(day), null),
  untilOn: z._default(z.nullable(day), null),
  untilWords: z._default(text(300), ''),
  sure,
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
  standard: standardKind,
  way: kinWay,
  /** The tie was said by the other one; its words stand on their page. */
  saidByOther: z.boolean(),
  closeness: z.enum(closenesses),
  gives: z.boolean(),
  receives: z.boolean(),
  formal: z.boolean(),
  mayBeTold: z.enum(['yes', 'ask', 'never']),
  neverMeet: z.boolean(),
  words: z.string(),
  fromOn: z.nullable(z.string()),
  untilOn: z.nullable(z.string()),
  untilWords: z.string(),
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
  sharePercent: z.int(),
  days: z.string(),
  fromOn: z.string(),
  untilOn: z.nullable(z.string()),
})

const name = z.object({
  id: anyId,
  kind: z.enum(nameKinds),
  name: z.string(),
  pronouns: z.string(),
  usedWhere: z.string(),
  places: z.array(z.enum(namePlaces)),
  neverWith: z.string(),
  fromOn: z.nullable(z.string()),
  untilOn: z.nullable(z.string()),
})
export type PersonName = z.infer<typeof name>

const person = z.object({
  id: personId,
  name: z.string(),
  pronouns: z.string(),
  bornOn: z.nullable(z.string()),
  bornAbout: z.boolean(),
  diedOn: z.nullable(z.string()),
  language: z.string(),
  interpreter: z.enum(['no', 'yes', 'unknown']),
  phone: z.string(),
  email: z.string(),
  contactCaution: z.string(),
  version: z.int(),
  /** The other names that may be used now. */
  names: z.array(name),
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

/** One of a family: somebody known here, or somebody of whom only the name was said. */
const kinsperson = z.object({
  key: z.string(),
  personId: z.nullable(personId),
  name: z.string(),
  pronouns: z.string(),
  bornOn: z.nullable(z.string()),
  bornAbout: z.boolean(),
  diedOn: z.nullable(z.string()),
})
export type Kinsperson = z.infer<typeof kinsperson>

/** `to` is the parent, the partner or the sibling of `of`; a child is told as the parent of the other side. */
const kinTie = z.object({
  id: anyId,
  of: z.string(),
  to: z.string(),
  kin: z.enum(['parent', 'partner', 'sibling']),
  way: kinWay,
  /** The person's own word for the other one. */
  said: z.string(),
  fromOn: z.nullable(z.string()),
  untilOn: z.nullable(z.string()),
  untilWords: z.string(),
})
export type KinTie = z.infer<typeof kinTie>

const home = z.object({
  householdId,
  name: z.string(),
  members: z.array(
    z.object({
      key: z.string(),
      sharePercent: z.int(),
      days: z.string(),
      isHead: z.boolean(),
      fromOn: z.string(),
      untilOn: z.nullable(z.string()),
    }),
  ),
})
export type Home = z.infer<typeof home>

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
      access: z.object({ because: z.string(), underBreakGlass: z.boolean(), records: z.int() }),
    }),
  }),
  tiesAround: route({
    id: 'tiesAround',
    method: 'GET',
    path: '/api/people/{personId}/ties-around',
    summary: 'Ties between those who matter to a person, where the reader may see both',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({
      ties: z.array(
        z.object({
          id: anyId,
          personId,
          otherPersonId: personId,
          kind: z.string(),
          closeness: z.enum(closenesses),
          fromOn: z.nullable(z.string()),
          untilOn: z.nullable(z.string()),
        }),
      ),
    }),
  }),
  names: route({
    id: 'names',
    method: 'GET',
    path: '/api/people/{personId}/names',
    summary: 'Every name of a person, with where it may be used, from when until when',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({
      goesBy: z.object({ name: z.string(), pronouns: z.string(), version: z.int() }),
      names: z.array(z.extend(name, { mayUse: z.boolean() })),
      used: z.array(z.object({ place: z.enum(namePlaces), name: z.string(), pronouns: z.string() })),
    }),
  }),
  family: route({
    id: 'family',
    method: 'GET',
    path: '/api/people/{personId}/family',
    summary: 'The family of a person, as far as the reader may see it: who is kin to whom, and who lives with whom',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({
      people: z.array(kinsperson),
      ties: z.array(kinTie),
      homes: z.array(home),
      /** The family goes on beyond what is told here; it is told from whoever stands at its edge. */
      more: z.boolean(),
    }),
  }),
  household: route({
    id: 'household',
    method: 'GET',
    path: '/api/households/{householdId}',
    summary: 'Who lives in a home now and lived there before, what is promised to each, and how the home changed',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: z.object({ householdId }),
    body: nothing,
    reply: z.object({
      id: householdId,
      name: z.string(),
      address: z.string(),
      members: z.array(z.extend(member, { memberId: anyId, pronouns: z.string(), diedOn: z.nullable(z.string()) })),
      /** The other homes of those who share their time. */
      elsewhere: z.array(
        z.object({ personId, householdId, name: z.string(), sharePercent: z.int(), days: z.string() }),
      ),
      due: z.array(
        z.object({
          kind: z.enum(['promise', 'referral']),
          id: anyId,
          personId,
          words: z.string(),
          by: z.string(),
          dueOn: z.nullable(z.string()),
        }),
      ),
    }),
  }),
}

export const peopleRefusals = {
  nameNeeded: [422, 'Write the name that the person goes by', 'Escriba el nombre que usa la persona'],
  bornLater: [422, 'The birth date lies after today', 'La fecha de nacimiento es posterior a hoy'],
  alreadyMember: [409, 'This person already lives in that household', 'Esta persona ya vive en ese hogar'],
  dayAfterToday: [
    422,
    'That day is still to come. Choose today or a day before',
    'Ese día aún no llega. Elija hoy o un día anterior',
  ],
  endsBeforeItBegan: [
    422,
    'It cannot end before it began. Look at both days',
    'No puede terminar antes de empezar. Revise los dos días',
  ],
  diedBeforeBorn: [422, 'The day of death lies before the birth date', 'El día de la muerte es anterior al nacimiento'],
  tieWithOneself: [
    422,
    'A tie needs two people. Choose somebody else',
    'Un vínculo necesita dos personas. Elija a otra persona',
  ],
  ownAncestor: [
    422,
    'Nobody can be their own ancestor. Look at who is the parent and who the child',
    'Nadie puede ser antepasado de sí mismo. Revise quién es la madre o el padre y quién la hija o el hijo',
  ],
  bornBeforeParent: [
    422,
    'A child cannot be born before the parent. Look at both birth dates',
    'Una hija o un hijo no puede nacer antes que su madre o padre. Revise las dos fechas',
  ],
  bornAfterDeath: [
    422,
    'The child was born more than ten months after this parent died. Look at both dates',
    'Nació más de diez meses después de la muerte de esta madre o padre. Revise las dos fechas',
  ],
  beforeBirth: [
    422,
    'This begins before one of them was born. Look at the day',
    'Esto empieza antes de que una de las dos personas naciera. Revise el día',
  ],
  sureThirdBirthParent: [
    409,
    'Two birth parents are written down already. If this is right, keep it once more',
    'Ya hay dos madres o padres de nacimiento. Si es correcto, guárdelo otra vez',
  ],
  sureYoungParent: [
    409,
    'By their birth dates, this parent was younger than 12. If this is right, keep it once more',
    'Según las fechas, esta madre o padre tenía menos de 12 años. Si es correcto, guárdelo otra vez',
  ],
  sureDoubtfulDates: [
    409,
    'These dates do not fit together, and one of them is uncertain. If this is right, keep it once more',
    'Estas fechas no encajan, y una de ellas no es segura. Si es correcto, guárdelo otra vez',
  ],
  sharesNotWhole: [
    422,
    'The shares of the homes must add up to 100 percent',
    'Las partes de los hogares deben sumar 100 por ciento',
  ],
  homeTwice: [422, 'Each home can stand here once', 'Cada hogar puede estar aquí una sola vez'],
  notLivingThere: [
    409,
    'Somebody of these does not live in that home now. Look at who lives there',
    'Alguna de estas personas no vive ahora en ese hogar. Revise quién vive allí',
  ],
  movedBeforeComing: [
    422,
    'Somebody of these came to live there after that day. Choose a later day',
    'Alguna de estas personas llegó después de ese día. Elija un día posterior',
  ],
  changedSince: [
    409,
    'Something about these homes was changed after that. Undo the later change first',
    'Algo de estos hogares cambió después. Deshaga primero el cambio posterior',
  ],
} as const satisfies Refusals

const done = z.object({ id: anyId })

const otherName = {
  kind: z.enum(nameKinds),
  name: said(200),
  pronouns: z._default(personFields.pronouns, ''),
  usedWhere: z._default(text(200), ''),
  places: z._default(z.array(z.enum(namePlaces)).check(z.maxLength(namePlaces.length)), []),
  neverWith: z._default(text(200), ''),
  /** A name that must not be used is kept for what was written before, and never shown as a heading. */
  mayUse: z._default(z.boolean(), true),
  fromOn: z._default(z.nullable(day), null),
}

/** One act that changes who lives where; all of it is taken back by this number. */
const actId = anyId
const onDay = z._default(z.nullable(day), null)

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
    payload: z.strictObject({
      personId,
      changes: z.partial(z.strictObject({ ...personFields, diedOn: z.nullable(day) })),
    }),
    result: z.object({ version: z.int() }),
    refusals: peopleRefusals,
  }),
  addName: command({
    type: 'people.addName',
    summary: 'Add another name and where it may be used',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, ...otherName }),
    result: done,
    refusals: peopleRefusals,
  }),
  changeName: command({
    type: 'people.changeName',
    summary: 'Another name, or where it may be used, changed: the old one ends, the new one begins',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, endsNameId: anyId, name: z.strictObject(otherName) }),
    result: done,
    refusals: peopleRefusals,
  }),
  endName: command({
    type: 'people.endName',
    summary: 'A name is no longer used; it may still be found, unless it must never be used again',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, nameId: anyId, neverAgain: z._default(z.boolean(), false) }),
    result: done,
    refusals: {},
  }),
  goBy: command({
    type: 'people.goBy',
    summary: 'From now on the person goes by another name; the former one stays findable, or must never be used',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({
      personId,
      name: personFields.name,
      pronouns: personFields.pronouns,
      former: z._default(z.enum(['mayBeFound', 'neverUse']), 'mayBeFound'),
    }),
    result: z.object({ version: z.int() }),
    refusals: peopleRefusals,
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
      actId: z.optional(actId),
      relation: z._default(text(80), 'member'),
      isHead: z._default(z.boolean(), false),
      fromOn: onDay,
    }),
    result: done,
    refusals: peopleRefusals,
  }),
  leaveHousehold: command({
    type: 'people.leaveHousehold',
    summary: 'Someone no longer lives in a household',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, householdId, actId: z.optional(actId), untilOn: onDay }),
    result: done,
    refusals: peopleRefusals,
  }),
  moveTogether: command({
    type: 'people.moveTogether',
    summary: 'Some of a household move out together: into a home of their own, or to people who live elsewhere',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({
      personId,
      actId,
      fromHouseholdId: householdId,
      to: z.union([z.strictObject({ household: newHousehold }), z.strictObject({ householdId })]),
      moving: z
        .array(
          z.strictObject({
            personId,
            relation: z._default(text(80), 'member'),
            isHead: z._default(z.boolean(), false),
          }),
        )
        .check(z.minLength(1), z.maxLength(40)),
      onDay,
    }),
    result: done,
    refusals: peopleRefusals,
  }),
  changeHead: command({
    type: 'people.changeHead',
    summary: 'Somebody else is the head of the household from a day on',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, actId, householdId, onDay }),
    result: done,
    refusals: peopleRefusals,
  }),
  shareHomes: command({
    type: 'people.shareHomes',
    summary: 'Someone lives in several homes in turn: which share of the time in each, and on which days',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({
      personId,
      actId,
      homes: z
        .array(
          z.strictObject({
            householdId,
            sharePercent: z.int().check(z.minimum(1), z.maximum(100)),
            days: z._default(text(120), ''),
          }),
        )
        .check(z.minLength(1), z.maxLength(6)),
      fromOn: onDay,
    }),
    result: done,
    refusals: peopleRefusals,
  }),
  takeBackMove: command({
    type: 'people.takeBackMove',
    summary: 'A change of who lives where is taken back as a whole, as if it had not been said',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, actId }),
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
    refusals: peopleRefusals,
  }),
  changeTie: command({
    type: 'people.changeTie',
    summary: 'A tie changed: the old one ends today, the new one begins',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, endsTieId: anyId, tie: newTie }),
    result: done,
    refusals: peopleRefusals,
  }),
  endTie: command({
    type: 'people.endTie',
    summary: 'A tie ended; it stays in the story',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({
      personId,
      tieId: anyId,
      untilOn: z._default(z.nullable(day), null),
      untilWords: z._default(text(300), ''),
    }),
    result: done,
    refusals: peopleRefusals,
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
