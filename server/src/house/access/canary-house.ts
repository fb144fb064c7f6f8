import { randomBytes } from 'node:crypto'
import { agencyId } from '@kith/demo'
import { programId, userId } from '@kith/demo/agencies'
import { marksOf } from '../../rooms/people/index.ts'
import type { TestHouse } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'
import { directoryId, plantDirectory } from './canary-directory.ts'
import { plantStructure, secondProgramme } from './canary-structure.ts'
import { type CanaryTokens, canaryTokens, type Whose } from './canary-tokens.ts'
import { tokenHash } from './enter.ts'

/** One of the planted people: how they stand to the demo's workers, in the test's words. */
export interface CanaryPerson {
  who: string
  id: string
  agencyId: string
  programId: string
  segment: string
  enrolmentId: string
  /** Words by which someone might look for them. */
  names: string[]
  notes: string[]
  referrals: string[]
  household: string
}
/** A partner's link, as the partner holds it. */
export interface CanaryLink {
  what: string
  token: string
  referralId: string
  isOpen: boolean
}
export interface CanaryHouse {
  tokens: CanaryTokens
  people: CanaryPerson[]
  person(who: string): CanaryPerson
  links: CanaryLink[]
  /** The address of an officer’s calendar, as their calendar holds it. */
  calendarToken: string
  forms: string[]
  /** Tables that hold records about people, with tokens in them; and those that the person sees of their own. */
  tables: ReadonlySet<string>
  ownSight: ReadonlySet<string>
  serviceId: string
  /** Services that are listed for the workers of one agency alone. */
  ownServiceIds: string[]
  officerId: string
  directoryIds: Record<'service' | 'organization' | 'service_at', string>
  agreementIds: readonly string[]
}

type Row = Record<string, unknown>
const dayMs = 86_400_000
const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString()
const dayAt = (days: number) => at(days).slice(0, 10)

// What a text column must hold so that the database or the contract takes it. Every other text column gets a token, and so
// does every column that is added later.
const fixed: Record<string, Row> = {
  person: { interpreter: 'no', language: 'en', demo_fault: null },
  person_name: { kind: 'legal', places: [] },
  enrolment: { status: 'active' },
  household: { state: 'OH', county_fips: '' },
  household_member: {},
  tie: { other_kind: 'person', standard: 'parent', way: '', closeness: 'strong', may_be_told: 'yes' },
  circumstance: { about: 'person', said_by: 'person', proof: 'seen' },
  conversation: { channel: 'phone', kind: 'contact' },
  note: {},
  unmet_need: { why: 'other' },
  plan: { status: 'open' },
  goal: { status: 'open' },
  promise: { by_kind: 'officer' },
  signature: { by_kind: 'person', how: 'inPerson' },
  match_hint: { state: 'introduced' },
  consent: { segments: ['general'], purposes: ['referral'], language: 'en', given_how: 'inPerson' },
  referral: { state: 'sent' },
  referral_step: { state: 'sent', by_kind: 'partner' },
  person_link: { kind: 'same' },
  conflict: { how: 'said' },
  check_in: { how: 'alone', language: 'en' },
  boundary_note: { kind: 'gift', outcome: 'accepted' },
  declared_tie: { relation: 'relative', match_words: [] },
  seal: {},
  access_grant: { kind: 'break_glass', review: null },
  benefit_application: { programme: 'snap', how: 'online', basis: 'usual', status: 'approved', before: null },
  benefit_notice: { kind: 'reduction' },
  application_document: { paper: '', state: 'toGet' },
  proxy: { kind: 'self' },
}
/** Tables that name a person and hold no text of their own for a reason. */
export const withoutTokens: Record<string, string> = {
  person_group: 'is written by the database from the links',
  person_likely: 'holds numbers only',
  person_search: 'holds the words of the names again, for looking up only',
  goal_version: 'is written by the database from the goal',
  draft: 'belongs to its writer, and is planted apart',
  policy_change_mark: 'holds a day and one of three choices',
  match_left_out: 'holds no word: only that somebody asked to be left out',
  ledger: 'is written by the door; its plain columns must hold no token',
  event: 'is written by the door; it must hold no token',
}
/** The person sees these of their own record in the portal. */
const ownSight = new Set(
  'person person_name household_member consent plan goal promise signature referral referral_step check_in benefit_application benefit_notice application_document'.split(
    ' ',
  ),
)
/** Facts of access say why; no page shows them. */
const keptTables = new Set(['seal', 'conflict', 'proxy'])
/** What workers say of themselves. */
const boundaryTables = new Set(['declared_tie', 'boundary_note'])

interface Standing {
  who: string
  agency?: string
  programId?: string
  segment?: string
  officers: string[]
  moreSegments?: string[]
  household?: string
}

/** The demo's agencies, roles and logins, with people of ours in every relation to them, each text of theirs a token. */
export async function canaryHouse(h: TestHouse): Promise<CanaryHouse> {
  const tokens = canaryTokens()
  const insert = async (table: string, row: Row) => {
    const names = Object.keys(row)
    const places = names.map((_, index) => `$${index + 1}`).join(', ')
    const quoted = names.map((name) => `"${name}"`).join(', ')
    await h.rows(`insert into kith.${table} (${quoted}) values (${places})`, Object.values(row))
  }
  await plantStructure(h, tokens)

  const texts = await textColumns(h)
  const tablesUsed = new Set<string>()
  const people: CanaryPerson[] = []

  /** A row about a person: what is given, what is fixed, and a token in every other text column. */
  async function write(table: string, person: CanaryPerson, given: Row): Promise<Row> {
    tablesUsed.add(table)
    const columns = texts.get(table) ?? []
    const row: Row = { agency_id: person.agencyId, id: newId(), ...fixed[table], ...given }
    const consentId = typeof row.consent_id === 'string' ? row.consent_id : ''
    const whose: Whose = boundaryTables.has(table)
      ? {
          kind: 'boundary',
          agencyId: person.agencyId,
          userId: String(row.user_id),
          personId: person.id,
          isTie: table === 'declared_tie',
        }
      : keptTables.has(table)
        ? { kind: 'kept', table, who: person.who }
        : table === 'access_grant'
          ? { kind: 'grant', agencyId: person.agencyId, userId: String(row.user_id) }
          : {
              kind: 'record',
              table,
              rowId: String(row.id),
              who: person.who,
              personId: person.id,
              agencyId: person.agencyId,
              programId: String(row.program_id ?? person.programId),
              segment: String(row.segment ?? person.segment),
              portalVisible: ownSight.has(table),
              ...(typeof row.other_person_id === 'string' && { leadsTo: row.other_person_id }),
              ...(table === 'person_link' && { leadsTo: String(row.other_id) }),
              ...(table === 'referral' && { sentTo: { agencyId: (row.to_agency_id as string) ?? null, consentId } }),
            }
    for (const { name, type } of columns) {
      if (name in row || name === 'segment') continue
      // Whom the person named as close stands on their own page of how it goes; what was noted of the tie does not.
      const isTheirs = table === 'tie' && name === 'other_name' && whose.kind === 'record'
      const token = tokens.mint(name, isTheirs ? { ...whose, portalVisible: true } : whose)
      row[name] = name === 'carries' ? carries(token, tokens, whose) : asType(type, token)
    }
    await insert(table, row)
    return row
  }

  const family = agencyId('family-help')
  const youth = await secondProgramme(h, insert)
  const standings: Standing[] = [
    { who: 'own', officers: ['rosa'], household: 'one', moreSegments: ['sud_part2', 'dv'] },
    { who: 'housemate', officers: ['theo'], household: 'one' },
    { who: 'colleague’s', officers: ['theo'] },
    { who: 'shared', officers: ['rosa', 'theo'], moreSegments: ['sud_part2', 'dv'] },
    // Joined with the one before: who works with either reads both.
    { who: 'shared, written twice', officers: ['theo'] },
    { who: 'nobody’s', officers: [] },
    { who: 'kept apart', officers: ['rosa'], moreSegments: ['sud_part2'] },
    { who: 'in a household kept apart', officers: ['rosa'], household: 'two' },
    { who: 'sealed', officers: ['rosa'] },
    { who: 'of another segment', officers: ['rosa', 'theo'], segment: 'dv' },
    { who: 'of Part 2', officers: ['rosa', 'theo'], segment: 'sud_part2' },
    { who: 'opened', officers: ['dao'] },
    { who: 'opened once', officers: ['dao'] },
    { who: 'former', officers: [] },
    { who: 'closed', officers: ['rosa'] },
    { who: 'of another programme', officers: [], programId: youth },
    { who: 'Lantern own', agency: 'lantern', officers: ['vera'], segment: 'dv' },
    { who: 'Lantern plain', agency: 'lantern', officers: ['vera'], moreSegments: ['dv', 'sud_part2'] },
    { who: 'Lantern colleague’s', agency: 'lantern', officers: ['ana'], segment: 'dv' },
    { who: 'Neighbors', agency: 'neighbors', officers: ['rafa'] },
    { who: 'Neighbors partner’s', agency: 'neighbors', officers: ['sam'] },
  ]
  const households = new Map<string, string>()
  const { service, own: ownServiceIds } = await plantDirectory(h, tokens)

  const agreements = new Map<string, string>()
  for (const key of ['family-help', 'lantern', 'neighbors']) {
    const [id, agency_id] = [newId(), agencyId(key)]
    const days = { from_on: dayAt(-5), until_on: dayAt(30) }
    const terms = { made_here: true, purposes: ['coordination'], program_ids: [programId(key)], our_people: 9 }
    await insert('match_agreement', { agency_id, id, ...terms, ...days, author_id: userId('privacy') })
    agreements.set(agency_id, id)
  }
  const agreementOf = (agency: string) => agreements.get(agency)!

  for (const standing of standings) {
    const key = standing.agency ?? 'family-help'
    const person: CanaryPerson = {
      who: standing.who,
      id: newId(),
      agencyId: agencyId(key),
      programId: standing.programId ?? programId(key),
      segment: standing.segment ?? 'general',
      enrolmentId: newId(),
      names: [],
      notes: [],
      referrals: [],
      household: '',
    }
    people.push(person)
    const author = userId(standing.officers[0] ?? (key === 'family-help' ? 'rosa' : 'ana'))
    const mine = { program_id: person.programId, segment: person.segment }
    const about = { person_id: person.id, ...mine }
    const row = await write('person', person, { ...mine, id: person.id, author_id: author, born_on: '1988-03-04' })
    const { wrapped } = h.house.keyring.make()
    await insert('ledger_key', { agency_id: person.agencyId, subject_id: person.id, wrapped })
    const other = await write('person_name', person, { ...about, author_id: author })
    person.names = [String(row.name), String(other.name), String(row.phone)]
    await insert('person_search', {
      agency_id: person.agencyId,
      person_id: person.id,
      ...mine,
      words: person.names.slice(0, 2).join(' ').toLowerCase(),
      sounds: [],
      phone: '',
      born_on: '1988-03-04',
      keys: marksOf(person.agencyId, { names: person.names.slice(0, 2), bornOn: '1988-03-04', phone: '', email: '' }),
    })
    const ended = standing.who === 'closed' ? { status: 'closed', until_at: at(-1) } : {}
    await write('enrolment', person, {
      id: person.enrolmentId,
      person_id: person.id,
      program_id: person.programId,
      from_at: at(-30),
      ...ended,
    })
    for (const [n, officer] of standing.officers.entries()) {
      await insert('assignment', {
        agency_id: person.agencyId,
        id: newId(),
        user_id: userId(officer),
        enrolment_id: person.enrolmentId,
        kind: n === 0 ? 'primary' : 'secondary',
        from_at: at(-20),
      })
    }
    const wanted = standing.household ?? ''
    let household = households.get(wanted) ?? ''
    if (household === '') {
      household = String((await write('household', person, { ...about, author_id: author })).id)
      if (wanted) households.set(wanted, household)
    }
    person.household = household
    await write('household_member', person, { ...about, household_id: household, from_on: dayAt(-30) })
    const planRow = await write('plan', person, { ...about, author_id: author, review_on: dayAt(3) })
    for (const days of [-2, -3]) {
      await write('promise', person, { ...about, author_id: author, by_user_id: author, due_on: dayAt(days) })
    }
    for (const segment of [person.segment, ...(standing.moreSegments ?? [])]) {
      const part = { ...about, segment, author_id: author }
      const talk = await write('conversation', person, { ...part, began_at: at(-2) })
      const said = { ...part, conversation_id: talk.id, occurred_at: at(-2) }
      const signed = await write('note', person, { ...said, signed_at: at(-1), signed_by: author })
      const byOther = key === 'family-help' ? userId('amina') : author
      await write('note', person, { ...said, author_id: byOther, signed_at: at(-1), signed_by: byOther })
      await write('note', person, said)
      await write('note', person, {
        ...said,
        amends_id: signed.id,
        signed_at: at(-1),
        signed_by: author,
      })
      person.notes.push(String(signed.id))
      await write('tie', person, part)
      await write('circumstance', person, part)
      await write('unmet_need', person, { ...part, conversation_id: talk.id })
      await write('check_in', person, { ...part, heard: 4, at: at(-9) })
      await write('check_in', person, { ...part, heard: 2 })
      const goal = await write('goal', person, { ...part, plan_id: planRow.id })
      await write('promise', person, {
        ...part,
        goal_id: goal.id,
        by_user_id: author,
        due_on: dayAt(2),
        note_id: signed.id,
      })
      await write('promise', person, { ...part, by_user_id: author, kept_at: at(-1) })
      await write('signature', person, { ...part, plan_id: planRow.id, plan_version: 1 })
      const applied = await write('benefit_application', person, {
        ...part,
        filed_on: dayAt(-9),
        certified_until: dayAt(40),
      })
      const cut = { application_id: applied.id, dated_on: dayAt(-2), effective_on: dayAt(9) }
      const letter = await write('benefit_notice', person, { ...part, ...cut })
      await write('application_document', person, { ...part, application_id: applied.id, notice_id: letter.id })
      const pair = { agreement_id: agreementOf(person.agencyId), link_id: newId() }
      const handles = { our_handle: randomBytes(16), their_handle: randomBytes(16), answered_at: at(-1) }
      await write('match_hint', person, { ...part, ...pair, ...handles })
      const toAgency = key === 'neighbors' ? family : agencyId('neighbors')
      await refer(person, part, { to_agency_id: toAgency }, { segments: [segment] })
    }
  }
  const person = (who: string) => people.find((each) => each.who === who)!
  const own = person('own')
  await write('person_link', person('shared'), {
    person_id: person('shared').id,
    other_id: person('shared, written twice').id,
    stands_id: person('shared').id,
    author_id: userId('ruth'),
    began_step: newId(),
    rank: 1,
  })

  async function refer(one: CanaryPerson, part: Row, to: Row, over: Row = {}): Promise<string> {
    const consent = await write('consent', one, {
      ...part,
      ...to,
      to_service_id: service,
      until_at: at(30),
      from_at: at(-5),
      ...over,
    })
    const row = await write('referral', one, {
      ...part,
      ...to,
      service_id: service,
      consent_id: consent.id,
      answer_by: dayAt(2),
    })
    const { author_id: _, ...step } = part
    await write('referral_step', one, { ...step, referral_id: row.id, at: at(-1) })
    one.referrals.push(String(row.id))
    return String(row.id)
  }

  // A notice outlives the right to see whom it is about.
  for (const one of people) {
    await insert('notice', {
      agency_id: one.agencyId,
      id: newId(),
      to_user_id: userId(one.agencyId === family ? 'rosa' : 'vera'),
      kind: 'assigned',
      record_id: one.id,
      about_user_id: userId('theo'),
    })
  }

  // Facts that stand against, and grants that stand for.
  const said = { user_id: userId('rosa'), declared_by: userId('rosa') }
  const declared = await write('declared_tie', person('kept apart'), said)
  await write('conflict', person('kept apart'), {
    declared_id: declared.id,
    person_id: person('kept apart').id,
    user_id: userId('rosa'),
    declared_by: userId('rosa'),
  })
  await write('conflict', person('in a household kept apart'), {
    household_id: person('in a household kept apart').household,
    user_id: userId('rosa'),
    declared_by: userId('rosa'),
  })
  for (const who of ['own', 'sealed', 'kept apart']) {
    await write('boundary_note', person(who), { person_id: person(who).id, user_id: userId('rosa') })
  }
  await write('seal', person('sealed'), { person_id: person('sealed').id })
  const grant = (who: string, kind: string, until: string) =>
    write('access_grant', person(who), {
      person_id: person(who).id,
      user_id: userId('theo'),
      kind,
      from_at: at(-3),
      until_at: until,
    })
  await grant('sealed', 'court', at(1))
  await grant('opened', 'break_glass', at(0.1))
  await grant('opened once', 'break_glass', at(-1))
  // A break-glass grant never opens what is sealed, kept apart, or another agency's.
  await write('access_grant', person('kept apart'), {
    person_id: person('kept apart').id,
    user_id: userId('rosa'),
    from_at: at(-3),
    until_at: at(0.1),
  })
  await insert('assignment', {
    agency_id: family,
    id: newId(),
    user_id: userId('rosa'),
    enrolment_id: person('former').enrolmentId,
    kind: 'primary',
    from_at: at(-20),
    until_at: at(-1),
  })
  await write('proxy', own, { person_id: own.id, user_id: userId('person'), from_at: at(-10) })
  await write('proxy', person('former'), {
    person_id: person('former').id,
    user_id: userId('person'),
    from_at: at(-10),
    until_at: at(-1),
  })
  // A tie that names a person from whom the reader is kept apart, and a hidden colleague's.
  const part = { person_id: own.id, program_id: own.programId, segment: 'general', author_id: userId('rosa') }
  for (const who of ['kept apart', 'colleague’s', 'shared'])
    await write('tie', own, { ...part, other_person_id: person(who).id })
  // A tie between two of those around them, of whom some readers see both, some one and some none.
  const shared = person('shared')
  const between = { ...part, person_id: shared.id, program_id: shared.programId }
  await write('tie', shared, { ...between, other_person_id: person('colleague’s').id })
  // Referrals of one person under every kind of consent.
  const neighbors = { to_agency_id: agencyId('neighbors') }
  const links: CanaryLink[] = []
  const linkTo = async (what: string, referralId: string, isOpen: boolean, over: Row = {}) => {
    const token = randomBytes(32).toString('base64url')
    await insert('referral_link', {
      token_hash: tokenHash(token),
      agency_id: family,
      referral_id: referralId,
      expires_at: at(9),
      next_salt: randomBytes(16),
      ...over,
    })
    links.push({ what, token, referralId, isOpen })
  }
  await linkTo('open', own.referrals[0]!, true)
  await linkTo('expired', own.referrals[0]!, false, { expires_at: at(-1) })
  await linkTo('used', own.referrals[0]!, false, { used_at: at(-1) })
  await linkTo('of Part 2', own.referrals[1]!, true)
  await linkTo('revoked', await refer(own, part, neighbors, { revoked_at: at(-1) }), false)
  await linkTo('consent over', await refer(own, part, neighbors, { until_at: at(-1) }), false)
  await linkTo('other purpose', await refer(own, part, neighbors, { purposes: ['research'] }), false)
  await refer(own, part, { to_agency_id: agencyId('lantern') })
  await linkTo('without an agency', await refer(own, part, { to_agency_id: null }), true)

  const calendarToken = randomBytes(32).toString('base64url')
  await insert('calendar_feed', {
    agency_id: family,
    id: newId(),
    user_id: userId('rosa'),
    token_hash: tokenHash(calendarToken),
  })

  const forms: string[] = []
  for (const [writer, who] of [
    ['rosa', 'own'],
    ['theo', 'colleague’s'],
    ['vera', 'Lantern own'],
  ] as const) {
    const form = `talk:${person(who).id}`
    forms.push(form)
    await insert('draft', {
      agency_id: person(who).agencyId,
      user_id: userId(writer),
      form,
      person_id: person(who).id,
      body: JSON.stringify({ text: tokens.mint('draft', { kind: 'draft', userId: userId(writer) }) }),
    })
  }
  await nothingForgotten(h, tablesUsed)
  return {
    tokens,
    people,
    person,
    links,
    calendarToken,
    forms,
    tables: tablesUsed,
    ownSight,
    serviceId: service,
    ownServiceIds,
    officerId: userId('rosa'),
    agreementIds: [...agreements.values()],
    directoryIds: { service, organization: directoryId('organization'), service_at: directoryId('service_at') },
  }
}

const carries = (token: string, tokens: CanaryTokens, whose: Whose) =>
  JSON.stringify([
    {
      item: 'name',
      label: { en: 'Name', es: 'Nombre' },
      value: { en: token, es: tokens.mint('carries', whose) },
    },
  ])
const asType = (type: string, token: string): unknown =>
  type === 'jsonb' ? JSON.stringify(token) : type === 'ARRAY' ? [token] : token

async function textColumns(h: TestHouse): Promise<Map<string, { name: string; type: string }[]>> {
  const rows = await h.rows<{ table: string; name: string; type: string }>(
    `select c.table_name as table, c.column_name as name, c.data_type as type from information_schema.columns c
      where c.table_schema = 'kith' and (c.data_type in ('text', 'jsonb') or c.udt_name = '_text')`,
  )
  return Map.groupBy(rows, (row) => row.table)
}

/** Every table that names a person is planted, or is known to hold nothing of its own. */
async function nothingForgotten(h: TestHouse, used: ReadonlySet<string>): Promise<void> {
  const rows = await h.rows<{ table: string }>(
    `select distinct table_name as table from information_schema.columns where table_schema = 'kith' and column_name = 'person_id'`,
  )
  const forgotten = rows.filter(({ table }) => !used.has(table) && !(table in withoutTokens))
  if (forgotten.length > 0)
    throw new Error(`No canary in ${forgotten.map(({ table }) => table)}: plant it in ${import.meta.filename}`)
}
