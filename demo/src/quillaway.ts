import { kinOf } from '@kith/wire/kin'
import { agencyId, demoState, programId, type Rows, userId } from './agencies.ts'
import { writeApplications } from './applications.ts'
import { type Calendar, type Chance, idOf } from './chance.ts'
import type { DemoService } from './directory.ts'
import { writeReferral } from './histories.ts'
import { addTo, type Family, type Member, marks, sinceBirth } from './households.ts'

/**
 * The family to follow, from first call to hearing. docs/the-quillaways.md tells it; every sentence there is a row here.
 */
export function quillaways(days: Calendar): Family {
  const member = (n: number, name: string, woman: boolean, age: number, relation: string, phone = ''): Member => ({
    id: idOf('person', 'quillaway', n),
    name,
    woman,
    age,
    bornOn: days.born(age, 40 + n * 70),
    relation,
    phone,
  })
  const head = member(0, 'Marisol Quillaway', true, 34, 'head', '(555) 340-0142')
  return {
    key: 'quillaway',
    agency: 'family-help',
    officer: 'rosa',
    segment: 'general',
    spanish: true,
    householdId: idOf('household', 'quillaway'),
    head,
    members: [
      head,
      member(1, 'Mateo Quillaway', false, 9, 'child'),
      member(2, 'Lucía Quillaway', true, 4, 'child'),
      member(3, 'Elvira Solmirón', true, 68, 'mother', '(555) 340-0177'),
    ],
    since: 118,
  }
}

interface Talk {
  ago: number
  channel: string
  kind?: 'intake'
  body: string
  signed?: false
}
const talks: readonly Talk[] = [
  {
    ago: 118,
    channel: 'phone',
    kind: 'intake',
    body: 'Marisol called. Hours at Orchard Laundry went from 38 to 22 in May. Rent is 780 and she is one month behind. Two children, and her mother Elvira lives with them and gets Social Security. She said: "I can stretch food, I cannot stretch rent." She prefers Spanish for letters. I promised to send the food benefit application with her that day. She will bring the pay stubs.',
  },
  {
    ago: 111,
    channel: 'office',
    body: 'Marisol brought four pay stubs. We filled in the SNAP application together and sent it. Lucía slept on the bench. She would like an evening class in English, when somebody is with the children.',
  },
  {
    ago: 83,
    channel: 'home',
    body: 'Home visit. The kitchen is warm and full of drawings. Mateo showed his reading prize. Elvira watches the children on Tuesday and Friday. Marisol’s former partner Rubén called twice at night. She does not want him told where Mateo goes to school. Never say the school’s name on the phone.',
  },
  {
    ago: 47,
    channel: 'phone',
    body: 'A letter came: SNAP was denied, "failure to verify income". She had brought the stubs on the day. We found the receipt in her folder. I promised to write to the county and ask for a fair hearing. She said: "I did what they asked."',
  },
  {
    ago: 33,
    channel: 'office',
    body: 'Fair hearing asked for in time. Legal aid took the case and met her on Monday. She was calm afterwards. The pantry on Thursdays helps; a neighbor drives.',
  },
  {
    ago: 12,
    channel: 'phone',
    body: 'Hearing date is set. Marisol practiced what she wants to say. I promised to come with her and to bring the receipt. Her mother will be with the children.',
  },
  {
    ago: 2,
    channel: 'message',
    body: 'Marisol wrote that Lucía has a place in the breakfast program from Monday. She asked whether the heating help has opened.',
  },
]

export function writeQuillaways(
  rows: Rows,
  c: Chance,
  days: Calendar,
  family: Family,
  services: readonly DemoService[],
): void {
  const agency_id = agencyId(family.agency)
  const program_id = programId(family.agency)
  const since = days.at(-family.since, 14, 10)
  const [marisol, mateo, lucia, elvira] = family.members as [Member, Member, Member, Member]
  for (const [n, one] of family.members.entries()) {
    addTo(rows, 'person', {
      agency_id,
      id: one.id,
      program_id,
      segment: 'general',
      name: one.name,
      pronouns: n === 0 ? 'she/her' : '',
      born_on: one.bornOn,
      born_about: false,
      language: n === 3 || n === 0 ? 'es' : 'en',
      interpreter: n === 3 ? 'yes' : 'no',
      phone: one.phone,
      email: '',
      contact_caution: n === 0 ? 'Never name the children’s school on the phone.' : '',
      demo_fault: null,
      author_id: userId('rosa'),
      created_at: since,
      version: 1,
    })
    const enrolment = idOf('enrolment', one.id)
    addTo(rows, 'enrolment', {
      agency_id,
      id: enrolment,
      person_id: one.id,
      program_id,
      status: 'active',
      from_at: since,
      closed_because: null,
    })
    addTo(rows, 'assignment', {
      agency_id,
      id: idOf('assignment', one.id),
      user_id: userId('rosa'),
      enrolment_id: enrolment,
      kind: 'primary',
      from_at: since,
    })
    addTo(rows, 'household_member', {
      agency_id,
      id: idOf('member', one.id),
      household_id: family.householdId,
      person_id: one.id,
      program_id,
      segment: 'general',
      relation: one.relation,
      is_head: n === 0,
      share_percent: 100,
      from_on: since.slice(0, 10),
    })
  }
  addTo(rows, 'person_name', {
    ...marks(family, marisol),
    id: idOf('name', 'marisol'),
    kind: 'legal',
    name: 'María Soledad Quillaway Solmirón',
    used_where: 'Court and county letters',
    places: ['county', 'court'],
    at: since,
  })
  addTo(rows, 'person_name', {
    ...marks(family, mateo),
    id: idOf('name', 'mateo'),
    kind: 'nickname',
    name: 'Teo',
    used_where: '',
    places: ['family', 'school'],
    never_with: 'his father',
    at: since,
  })
  addTo(rows, 'household', {
    agency_id,
    id: family.householdId,
    person_id: marisol.id,
    program_id,
    segment: 'general',
    name: 'Quillaway',
    state: demoState,
    county_fips: '',
    address: '41 Mill Road, Millbrook',
    author_id: userId('rosa'),
    created_at: since,
  })

  const fact = (
    one: Member,
    question: string,
    answer: number | boolean,
    about: 'person' | 'household',
    quote: string,
    n: number,
  ) =>
    addTo(rows, 'circumstance', {
      ...marks(family, one),
      id: idOf('circumstance', one.id, question),
      question,
      about,
      answer,
      from_on: days.day(-118),
      said_by: 'person',
      proof: n === 0 ? 'seen' : 'none',
      proof_words: n === 0 ? 'Four pay stubs' : '',
      quote,
      conversation_id: idOf('conversation', 'quillaway', 0),
      at: since,
    })
  fact(marisol, 'earnedMonthly', 1430, 'person', 'Hours at Orchard Laundry went from 38 to 22 in May.', 0)
  fact(marisol, 'hoursPerWeek', 22, 'person', 'Hours at Orchard Laundry went from 38 to 22 in May.', 0)
  fact(
    elvira,
    'unearned.socialSecurity',
    912,
    'person',
    'her mother Elvira lives with them and gets Social Security',
    1,
  )
  fact(marisol, 'expenses.rentMonthly', 780, 'household', 'Rent is 780 and she is one month behind.', 1)
  fact(marisol, 'expenses.utilities.heatingCoolingMonthly', 95, 'household', '', 1)
  fact(marisol, 'assets.cash', 140, 'household', '', 1)

  const noteIds = talks.map((_, n) => idOf('note', 'quillaway', n))
  for (const [n, talk] of talks.entries()) {
    const at = days.at(-talk.ago, 15 + (n % 3), 20)
    const conversation = idOf('conversation', 'quillaway', n)
    addTo(rows, 'conversation', {
      ...marks(family, marisol),
      id: conversation,
      channel: talk.channel,
      kind: talk.kind ?? 'contact',
      began_at: at,
      ended_at: new Date(Date.parse(at) + 2_400_000).toISOString(),
      at,
    })
    addTo(rows, 'note', {
      ...marks(family, marisol),
      id: noteIds[n],
      conversation_id: conversation,
      body: talk.body,
      occurred_at: at,
      at,
      signed_at: new Date(Date.parse(at) + 3_600_000).toISOString(),
      signed_by: userId('rosa'),
      amend_reason: '',
      skewed: false,
    })
  }

  const plan = idOf('plan', 'quillaway')
  addTo(rows, 'plan', {
    ...marks(family, marisol),
    id: plan,
    status: 'open',
    review_on: days.day(9),
    at: days.at(-83, 16),
    version: 3,
  })
  const goal = (n: number, words: string, why: string, without_us: string, status = 'open') =>
    addTo(rows, 'goal', {
      ...marks(family, marisol),
      id: idOf('goal', 'quillaway', n),
      plan_id: plan,
      words,
      why,
      without_us,
      status,
      position: n,
      at: days.at(-83, 16),
      version: 1,
    })
  goal(
    0,
    'I want the rent to be paid before it is due, every month.',
    'I cannot stretch rent.',
    'Keeps every receipt in one folder.',
  )
  goal(1, 'I want to talk with Mateo’s teacher without someone in between.', 'He is proud when I understand.', '')
  goal(
    2,
    'I want food that lasts until the end of the month.',
    'The last week is the hard one.',
    'Goes to the Thursday pantry with a neighbor.',
  )
  const promise = (
    n: number,
    by_kind: string,
    by_name: string,
    words: string,
    due: number,
    note: number,
    quote: string,
    goalN: number | null,
    kept: number | null,
  ) =>
    addTo(rows, 'promise', {
      ...marks(family, marisol),
      id: idOf('promise', 'quillaway', n),
      goal_id: goalN === null ? null : idOf('goal', 'quillaway', goalN),
      by_kind,
      by_user_id: by_kind === 'officer' ? userId('rosa') : null,
      by_name,
      words,
      due_on: days.day(due),
      kept_at: kept === null ? null : days.at(kept, 16),
      released_because: '',
      note_id: noteIds[note],
      quote,
      at: days.at(-talks[note]!.ago, 17),
    })
  promise(
    0,
    'officer',
    'Rosa Thistledane',
    'Send the food benefit application with her',
    -118,
    0,
    'I promised to send the food benefit application with her that day.',
    2,
    -111,
  )
  promise(1, 'person', 'Marisol Quillaway', 'Bring the pay stubs', -111, 0, 'She will bring the pay stubs.', 2, -111)
  promise(
    2,
    'officer',
    'Rosa Thistledane',
    'Ask the county for a fair hearing',
    -40,
    3,
    'I promised to write to the county and ask for a fair hearing.',
    2,
    -44,
  )
  promise(
    3,
    'officer',
    'Rosa Thistledane',
    'Come to the hearing and bring the receipt',
    6,
    5,
    'I promised to come with her and to bring the receipt.',
    2,
    null,
  )
  promise(
    4,
    'family',
    'Elvira Solmirón',
    'Be with the children on the day of the hearing',
    6,
    5,
    'Her mother will be with the children.',
    2,
    null,
  )
  promise(
    5,
    'officer',
    'Rosa Thistledane',
    'Find out whether the heating help has opened',
    1,
    6,
    'She asked whether the heating help has opened.',
    0,
    null,
  )
  promise(
    6,
    'person',
    'Marisol Quillaway',
    'Ask about the evening English class',
    14,
    1,
    'She would like an evening class in English, when somebody is with the children.',
    1,
    null,
  )
  for (const side of ['person', 'officer'] as const) {
    addTo(rows, 'signature', {
      ...marks(family, marisol),
      id: idOf('signature', 'quillaway', side),
      plan_id: plan,
      plan_version: 3,
      by_kind: side,
      by_name: side === 'officer' ? 'Rosa Thistledane' : 'Marisol Quillaway',
      how: 'inPerson',
      at: days.at(-82, 16),
    })
  }

  const tie = (
    n: number,
    other_name: string,
    other_kind: string,
    kind: string,
    closeness: string,
    formal: boolean,
    words = '',
    extra: object = {},
    whose: Member = marisol,
  ) =>
    addTo(rows, 'tie', {
      ...marks(family, whose),
      id: idOf('tie', 'quillaway', n),
      other_person_id: null,
      other_name,
      other_kind,
      kind,
      ...kinOf(kind),
      closeness,
      gives: true,
      receives: true,
      formal,
      may_be_told: 'ask',
      never_meet: false,
      words,
      from_on: sinceBirth(kind) ? null : days.day(-118),
      until_on: null,
      at: since,
      ...extra,
    })
  tie(0, 'Elvira Solmirón', 'person', 'mother', 'strong', false, 'With the children on Tuesday and Friday.', {
    other_person_id: elvira.id,
    may_be_told: 'yes',
  })
  tie(1, 'Mateo Quillaway', 'person', 'child', 'strong', false, '', {
    other_person_id: family.members[1]!.id,
    may_be_told: 'yes',
  })
  tie(2, 'Lucía Quillaway', 'person', 'child', 'strong', false, '', {
    other_person_id: family.members[2]!.id,
    may_be_told: 'yes',
  })
  tie(
    3,
    'Rubén Ortecilla',
    'person',
    'former partner',
    'dangerous',
    false,
    'Calls at night. Must not learn where Mateo goes to school.',
    { may_be_told: 'never', never_meet: true, gives: false, receives: false },
  )
  tie(4, 'Keisha Brambleholt', 'person', 'neighbor', 'strong', false, 'Drives to the pantry on Thursdays.', {
    may_be_told: 'yes',
  })
  tie(5, 'Orchard Laundry', 'organization', 'employer', 'strained', true, 'Hours were cut in May.', {})
  tie(6, 'Mr. Pottingsway', 'person', 'landlord', 'ordinary', true, 'Will wait two weeks if a note comes.', {})
  tie(7, 'Lincoln Street School', 'organization', 'school', 'ordinary', true, '', { may_be_told: 'ask' })
  tie(8, 'San José parish', 'faith', 'church', 'ordinary', false, 'Soup on Sundays.', { may_be_told: 'yes' })
  tie(9, 'Tía Marta', 'person', 'aunt', 'ordinary', false, '', { gives: false })
  const birth = { way: 'birth' }
  tie(11, 'Rubén Ortecilla', 'person', 'father', 'dangerous', false, '', { ...birth, may_be_told: 'never' }, mateo)
  tie(12, 'Rubén Ortecilla', 'person', 'father', 'dangerous', false, '', { ...birth, may_be_told: 'never' }, lucia)
  tie(13, 'Tomás Solmirón', 'person', 'brother', 'ordinary', false, 'Sends money at Easter.', { may_be_told: 'yes' })
  tie(14, 'Anselmo Solmirón', 'person', 'husband', 'strong', false, 'Died before the family moved here.', {}, elvira)
  tie(15, 'Tomás Solmirón', 'person', 'son', 'strong', false, '', birth, elvira)
  // A child who left care stays in the family, with how it ended.
  const left = { way: 'foster', from_on: days.day(-4200), until_on: days.day(-1300) }
  const words = { until_words: 'Turned 18. She comes to eat on Sundays.', may_be_told: 'yes' }
  tie(16, 'Paloma Vidrales', 'person', 'foster daughter', 'strong', false, '', { ...left, ...words }, elvira)
  tie(10, 'Thursday choir', 'group', 'choir', 'ordinary', false, 'Sings alto. Went every week until May.', {})

  const find = (need: string) => services.find((service) => service.need === need)!
  writeReferral(rows, c, days, family, find('legal'), { ago: 40, path: ['accepted', 'met'], answerIn: 5 })
  writeReferral(rows, c, days, family, find('food'), { ago: 100, path: ['accepted', 'met'], answerIn: 7 })
  writeReferral(rows, c, days, family, find('utilities'), { ago: 9, path: [], answerIn: 7 })
  writeApplications(rows, days, family)
  addTo(rows, 'unmet_need', {
    ...marks(family, marisol),
    id: idOf('unmet', 'quillaway'),
    conversation_id: idOf('conversation', 'quillaway', 1),
    need: 'Child care',
    words: 'Care for the children on class evenings',
    why: 'noService',
    at: days.at(-111, 16),
  })
}
