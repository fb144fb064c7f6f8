import type { peopleRoutes } from '@kith/wire/people'
import { agencyDay } from '../../house/agency-day.ts'
import type { Tx } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { tiesAroundQuery } from './around.ts'
import { readFamily } from './family.ts'
import { dueQuery, elsewhereQuery, membersQuery } from './homes.ts'
import { scalesNow, weighAll, whoMayBe } from './likely-same.ts'
import { digitsOf, plain } from './names.ts'
import { allNamesQuery, nameSeen, usedNames } from './names-of.ts'
import { circumstancesQuery, findPeople, householdsQuery, personQuery, rowsQuery } from './queries.ts'
import { tieSeen, tiesQuery } from './ties.ts'

/** Has one of the names a word for each that was typed, as far as it is typed? */
const bearsAll = (names: readonly string[], typed: string) =>
  names.some((name) => {
    const words = plain(name).split(' ')
    return plain(typed)
      .split(' ')
      .every((begun) => words.some((word) => word.startsWith(begun)))
  })

/** While a name is typed, somebody of that name is shown even if it is a frequent one. */
const worthShowing = -8
const mostLikely = 8

type PersonReply = Awaited<ReturnType<RouteHandlers<typeof peopleRoutes>['person']>>

async function listed(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = new Map((await tx.rows(rowsQuery(ids))).map((row) => [row.asked, row]))
  // Who was written down twice is one row, in the place of the better hit.
  const shown = new Set<string>()
  return ids.flatMap((asked) => {
    const row = rows.get(asked)
    if (!row || shown.has(row.id)) return []
    shown.add(row.id)
    return {
      id: row.id,
      name: row.name,
      otherNames: [...new Set([...row.other_names, ...row.also_written])],
      bornOn: row.born_on,
      phoneEnd: digitsOf(row.phone).slice(-4),
      place: row.place ?? '',
      worker: row.worker ?? '',
    }
  })
}

export const peopleReads: RouteHandlers<typeof peopleRoutes> = {
  async findPeople(visit) {
    visit.actor()
    const found = await findPeople(visit.tx, visit.params.q, visit.params.limit)
    const people = await listed(
      visit.tx,
      found.map((each) => each.person_id),
    )
    visit.showed(
      people.map((each) => each.id),
      'search',
    )
    return { people }
  },

  async likelySame(visit) {
    visit.actor()
    const { name, bornOn, phone } = visit.params
    const { agencyId } = visit.actor()
    const { likeness, frequent } = scalesNow(visit.house, agencyId)
    const asked = { names: [name.trim()], bornOn: bornOn || null, phone, email: '' }
    const found = weighAll(likeness, asked, await whoMayBe(visit.tx, agencyId, asked, frequent))
      .filter((each) => each.weight > worthShowing || bearsAll(each.compared.names, name))
      .slice(0, mostLikely)
    const wanted = plain(name)
    const people = (
      await listed(
        visit.tx,
        found.map((each) => each.personId),
      )
    ).map((person) => {
      const why = [
        plain(person.name) === wanted || person.otherNames.some((other) => plain(other) === wanted)
          ? ('sameName' as const)
          : null,
        bornOn !== '' && person.bornOn === bornOn ? ('sameBirthDate' as const) : null,
        digitsOf(phone).length >= 7 && person.phoneEnd === digitsOf(phone).slice(-4) ? ('samePhone' as const) : null,
      ].filter((each) => each !== null)
      return { ...person, why: why.length > 0 ? why : ['likeName' as const] }
    })
    visit.showed(
      people.map((each) => each.id),
      'likelySame',
    )
    return { people }
  },

  async person(visit) {
    const { personId } = visit.params
    const access = await visit.reading(personId, { fields: ['person', 'names', 'households', 'ties', 'circumstances'] })
    const [[person, ...others], names, members, ties, said] = await visit.tx.together(
      personQuery(personId),
      allNamesQuery(personId),
      householdsQuery(personId),
      tiesQuery(personId),
      circumstancesQuery(personId),
    )
    const households = new Map<string, PersonReply['households'][number]>()
    const mine = new Set(access.records)
    const isSaidLater = (each: (typeof said)[number], at: number) =>
      mine.has(each.person_id) &&
      said.some((later, n) => n > at && mine.has(later.person_id) && later.question === each.question)
    // What was said of any of their records was said of this person; of two answers the later one holds.
    const circumstances = said.filter((each, at) => !isSaidLater(each, at))
    // What is not known at the standing record may be known at another.
    const known = (of: 'born_on' | 'died_on' | 'phone' | 'email' | 'contact_caution') =>
      [person!, ...others].find((each) => each[of])?.[of] ?? person![of]
    for (const row of members) {
      const memberId = mine.has(row.person_id) ? access.personId : row.person_id
      const household = households.get(row.household_id) ?? {
        id: row.household_id,
        name: row.household_name,
        state: row.state,
        countyFips: row.county_fips,
        address: row.address,
        members: [],
      }
      // Whoever stands in a household by two records lives there once.
      if (memberId !== row.person_id && household.members.some((each) => each.personId === memberId)) continue
      household.members.push({
        personId: memberId,
        name: row.name,
        bornOn: row.born_on,
        relation: row.relation,
        isHead: row.is_head,
        sharePercent: row.share_percent,
        days: row.days,
        fromOn: row.from_on,
        untilOn: row.until_on,
      })
      households.set(row.household_id, household)
    }
    return {
      person: {
        id: access.personId,
        name: person!.name,
        pronouns: person!.pronouns,
        bornOn: known('born_on'),
        bornAbout: person!.born_about,
        diedOn: known('died_on'),
        language: person!.language,
        interpreter: person!.interpreter as 'no' | 'yes' | 'unknown',
        phone: known('phone') ?? '',
        email: known('email') ?? '',
        contactCaution: known('contact_caution') ?? '',
        version: person!.version,
        names: names
          .map(nameSeen)
          .filter((each) => each.mayUse && each.untilOn === null)
          .toReversed(),
      },
      households: [...households.values()],
      ties: ties.map((tie) => tieSeen(tie, visit.language)),
      circumstances: circumstances.map((each) => ({
        id: each.id,
        personId: mine.has(each.person_id) ? access.personId : each.person_id,
        question: each.question,
        about: each.about as 'person',
        answer: each.answer,
        fromOn: each.from_on,
        untilOn: each.until_on,
        saidBy: each.said_by as 'person',
        proof: each.proof as 'none',
        quote: each.quote,
        at: each.at,
      })),
      access: { because: access.because, underBreakGlass: access.underBreakGlass, records: access.records.length },
    }
  },

  async tiesAround(visit) {
    const { personId } = visit.params
    await visit.reading(personId, { fields: ['ties'] })
    const ties = await visit.tx.rows(tiesAroundQuery(personId))
    visit.showed(
      ties.flatMap((tie) => [tie.person_id, tie.other_person_id]),
      'ties',
    )
    return {
      ties: ties.map((tie) => ({
        id: tie.id,
        personId: tie.person_id,
        otherPersonId: tie.other_person_id,
        kind: tie.kind,
        closeness: tie.closeness as 'strong',
        fromOn: tie.from_on,
        untilOn: tie.until_on,
      })),
    }
  },

  async names(visit) {
    const { personId } = visit.params
    await visit.reading(personId, { fields: ['person', 'names'] })
    const [[person], names] = await visit.tx.together(personQuery(personId), allNamesQuery(personId))
    const { name, pronouns, version } = person!
    const today = agencyDay(visit.actor(), visit.now)
    return {
      goesBy: { name, pronouns, version },
      names: names.map(nameSeen),
      used: usedNames({ name, pronouns }, names, today),
    }
  },

  async family(visit) {
    const { personId } = visit.params
    await visit.reading(personId, { fields: ['person', 'ties', 'households'] })
    const family = await readFamily(visit.tx, personId)
    visit.showed(
      family.people.flatMap((each) => each.personId ?? []),
      'family',
    )
    return family
  },

  async household(visit) {
    visit.actorWith('read')
    const { householdId } = visit.params
    const [members, elsewhere, due] = await visit.tx.together(
      membersQuery(householdId),
      elsewhereQuery(householdId),
      dueQuery(householdId),
    )
    const [first] = members
    // A home in which the reader sees nobody reads as missing.
    if (!first) throw visit.notFound()
    visit.showed(
      members.map((each) => each.person_id),
      'household',
    )
    return {
      id: householdId,
      name: first.household_name ?? '',
      address: first.address ?? '',
      members: members.map((row) => ({
        memberId: row.id,
        personId: row.person_id,
        name: row.name,
        pronouns: row.pronouns,
        bornOn: row.born_on,
        diedOn: row.died_on,
        relation: row.relation,
        isHead: row.is_head,
        sharePercent: row.share_percent,
        days: row.days,
        fromOn: row.from_on,
        untilOn: row.until_on,
      })),
      elsewhere: elsewhere.map((row) => ({
        personId: row.person_id,
        householdId: row.household_id,
        name: row.name ?? '',
        sharePercent: row.share_percent,
        days: row.days,
      })),
      due: due.map(({ person_id, due_on, ...row }) => ({ ...row, personId: person_id, dueOn: due_on })),
    }
  },
}
