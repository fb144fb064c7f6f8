import { agencyId, demoState, programId, type Rows, userId } from './agencies.ts'
import { type Calendar, type Chance, idOf } from './chance.ts'
import type { DemoService } from './directory.ts'
import { writeReferral } from './histories.ts'
import { addTo, type Family, marks } from './households.ts'

/** What is wrong in the demo on purpose, so that there is something to find. docs/the-demo.md lists it. */
export function writeFaults(
  records: Record<string, Rows>,
  c: Chance,
  days: Calendar,
  families: readonly Family[],
  services: readonly DemoService[],
): void {
  const ours = families.filter((family) => family.agency === 'family-help' && family.key !== 'quillaway')
  const rows = records['family-help']!

  // Twelve people were written down twice: a slip in the name, another spelling, a birth date with day and month exchanged.
  for (let n = 0; n < 12; n++) {
    const family = ours[n * 7 + 3]!
    const one = family.head
    const officer = ours[n * 7 + 4]!.officer
    const id = idOf('person', 'duplicate', n)
    const since = days.at(-15 - n, 16)
    const [year, month, day] = one.bornOn.split('-')
    const twice = [
      { name: slip(one.name), born_on: one.bornOn },
      { name: one.name.split(' ').reverse().join(' '), born_on: one.bornOn },
      { name: one.name, born_on: Number(day) <= 12 ? `${year}-${day}-${month}` : null },
      { name: one.name.normalize('NFD').replace(/\p{M}/gu, ''), born_on: null },
    ][n % 4]!
    const enrolment = idOf('enrolment', id)
    addTo(rows, 'person', {
      agency_id: agencyId('family-help'),
      id,
      program_id: programId('family-help'),
      segment: 'general',
      name: twice.name,
      pronouns: '',
      born_on: twice.born_on,
      born_about: false,
      language: 'en',
      interpreter: 'unknown',
      phone: n % 2 === 0 ? one.phone : '',
      email: '',
      contact_caution: '',
      demo_fault: 'duplicate',
      author_id: userId(officer),
      created_at: since,
      version: 1,
    })
    addTo(rows, 'enrolment', {
      agency_id: agencyId('family-help'),
      id: enrolment,
      person_id: id,
      program_id: programId('family-help'),
      status: 'intake',
      from_at: since,
      closed_because: null,
    })
    addTo(rows, 'assignment', {
      agency_id: agencyId('family-help'),
      id: idOf('assignment', id),
      user_id: userId(officer),
      enrolment_id: enrolment,
      kind: 'primary',
      from_at: since,
    })
  }

  // One family stands in two households: the parents moved apart and nobody closed the first.
  const split = ours.find((family) => family.members.length >= 4)!
  const second = idOf('household', 'split')
  const { author_id, ...mark } = marks(split, split.members[1]!)
  addTo(rows, 'household', {
    ...mark,
    author_id,
    id: second,
    name: split.head.name.split(' ').slice(1).join(' '),
    state: demoState,
    county_fips: '',
    address: '9 Canal Street, Millbrook',
    created_at: days.at(-30, 15),
  })
  for (const one of split.members.slice(1, 3)) {
    addTo(rows, 'household_member', {
      ...mark,
      person_id: one.id,
      id: idOf('member', 'split', one.id),
      household_id: second,
      relation: one.relation,
      is_head: one === split.members[1],
      share_percent: 50,
      from_on: days.day(-30),
    })
  }

  // A referral that nobody answered, three weeks late, on Rosa's list.
  const late = ours.find((family) => family.officer === 'rosa')!
  writeReferral(rows, c, days, late, services.find((service) => service.need === 'childCare')!, {
    ago: 30,
    path: [],
    answerIn: 9,
  })

  // A note that was never signed, nine days old.
  const at = days.at(-9, 20)
  addTo(rows, 'note', {
    ...marks(late, late.head),
    id: idOf('note', 'unsigned'),
    conversation_id: null,
    body: 'Spoke at the door for a minute. She asked about the waiting list again. I will look.',
    occurred_at: at,
    at,
    signed_at: null,
    signed_by: null,
    amend_reason: '',
    skewed: false,
  })

  // Theo is the cousin of someone on the list, and said so: their record is closed to him. And Wes has not said so yet.
  const cousin = ours.find((family) => family.officer === 'dao')!
  addTo(rows, 'declared_tie', {
    agency_id: agencyId('family-help'),
    id: idOf('declared tie', 'theo'),
    user_id: userId('theo'),
    declared_by: userId('theo'),
    relation: 'relative',
    name: cousin.head.name,
    born_on: cousin.head.bornOn,
    words: 'My cousin on my mother’s side.',
    whole_household: false,
    match_words: cousin.head.name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
    match_born: cousin.head.bornOn,
    at: days.at(-60, 9),
    ended_because: '',
  })
  addTo(rows, 'conflict', {
    declared_id: idOf('declared tie', 'theo'),
    how: 'said',
    ended_because: '',
    agency_id: agencyId('family-help'),
    id: idOf('conflict', 'theo'),
    user_id: userId('theo'),
    person_id: cousin.head.id,
    household_id: null,
    declared_by: userId('theo'),
    from_at: days.at(-60, 9),
  })
  const unsaid = ours.find((family) => family.officer === 'wes')!
  addTo(rows, 'tie', {
    ...marks(unsaid, unsaid.head),
    id: idOf('tie', 'wes'),
    other_person_id: null,
    other_name: 'Wes Underbough',
    other_kind: 'person',
    kind: 'cousin',
    standard: 'relative',
    closeness: 'ordinary',
    gives: true,
    receives: true,
    formal: false,
    may_be_told: 'ask',
    never_meet: false,
    words: 'Works at the county help office.',
    from_on: days.day(-50),
    until_on: null,
    at: days.at(-50, 15),
  })

  // One record is closed by a court.
  const sealed = ours.at(-1)!
  addTo(rows, 'seal', {
    agency_id: agencyId('family-help'),
    id: idOf('seal', 'court'),
    person_id: sealed.head.id,
    reason: 'Order of the juvenile court',
    from_at: days.at(-100, 9),
  })

  // A note of the kind that needs a clearance of its own.
  const recovery = ours.find((family) => family.officer === 'amina')!
  const when = days.at(-20, 15)
  addTo(rows, 'note', {
    ...marks(recovery, recovery.head),
    segment: 'sud_part2',
    id: idOf('note', 'part2'),
    conversation_id: null,
    body: 'Ninety days in the recovery circle. Wants the counselor to be told, and nobody else.',
    occurred_at: when,
    at: when,
    signed_at: when,
    signed_by: userId('amina'),
    amend_reason: '',
    skewed: false,
  })
}

/** Two letters change places, as they do at the end of a long day. */
function slip(name: string): string {
  const at = Math.min(3, name.length - 3)
  return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)
}
