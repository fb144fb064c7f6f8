import { states } from '@kith/law'
import type { benefitsRoutes } from '@kith/wire/benefits'
import { agencyDay } from '../../house/agency-day.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { benefitsToday, findingOf } from './read.ts'

export const benefitsReads: RouteHandlers<typeof benefitsRoutes> = {
  async benefits(visit) {
    const { personId } = visit.params
    await visit.reading(personId, { fields: ['household', 'circumstances', 'benefits'] })
    const today = agencyDay(visit.actor(), visit.now)
    const read = await benefitsToday(visit.tx, personId, today, visit.house.localLaw.programmes)
    if (!read) throw visit.notFound()
    visit.showed(
      read.residents.map((one) => one.person_id).filter((id) => id !== personId),
      'household',
    )
    const { people } = read.household
    return {
      asOf: today,
      householdId: read.householdId,
      state: read.state,
      countyFips: read.countyFips,
      residents: read.residents.map((one, i) => ({
        personId: one.person_id,
        name: one.name,
        bornOn: one.born_on,
        bornAbout: one.born_about,
        relation: one.relation,
        isHead: one.is_head,
        taxRole: people[i]!.taxRole,
        taxFiler: people[people[i]!.taxUnit]!.id,
        isSuggested: read.facts.suggestedRoles.has(one.person_id),
      })),
      answers: read.answers.map((row) => ({
        circumstanceId: row.id,
        personId: row.person_id,
        question: row.question,
        about: row.about,
        answer: row.answer,
        fromOn: row.from_on,
        saidBy: row.said_by as 'person',
        proof: row.proof as 'none',
        quote: row.quote,
        writtenBy: row.written_by ?? '',
        at: row.at,
      })),
      read: read.state === '' ? 'noState' : states.has(read.state) ? 'read' : 'unknownState',
      findings: read.findings.map(findingOf),
    }
  },
}
