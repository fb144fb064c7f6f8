import { type Programme, programmes, states } from '@kith/law'
import type { FigureChange } from '@kith/law/figure-changes'
import { policyChangesCommands, type policyChangesRoutes } from '@kith/wire/policy-changes'
import { agencyDay } from '../../house/agency-day.ts'
import { type Handler, handles } from '../../house/door/book.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import type { Visit } from '../../house/kit/visit.ts'
import { addedIn } from './law-added.ts'
import { compareFamilies } from './policy-changes.ts'
import { changesIn, isKnownOn } from './policy-changes-law.ts'
import { addMark, statesQuery } from './policy-changes-queries.ts'
import { figureSaid } from './policy-changes-words.ts'

const todayOf = (visit: Pick<Visit, 'actor' | 'now'>) => agencyDay(visit.actor(), visit.now)

export const policyChangesReads: RouteHandlers<typeof policyChangesRoutes> = {
  async policyChanges(visit) {
    const today = todayOf(visit)
    const days = new Map<string, { figures: Set<string>; programmes: Set<Programme> }>()
    for (const { on, change } of await changesAround(visit)) {
      const known = days.get(on) ?? { figures: new Set(), programmes: new Set() }
      days.set(on, known)
      known.figures.add(change.figure.id)
      known.programmes.add(change.programme)
    }
    const changes = [...days].toSorted(([one], [other]) => one.localeCompare(other))
    return {
      today,
      // The latest that has begun; where none has, the next.
      first: changes.findLast(([on]) => on <= today)?.[0] ?? changes[0]?.[0] ?? null,
      changes: changes.map(([on, found]) => ({
        on,
        figures: found.figures.size,
        programmes: [...found.programmes].map(({ name }) => name),
      })),
      mayReadTeam: visit.actor().rights.includes('supervise'),
    }
  },

  async policyChange(visit) {
    const { on } = visit.params
    const found = (await changesAround(visit)).filter((one) => one.on === on)
    if (found.length === 0) throw visit.notFound()
    const here = [...new Set(found.map(({ state }) => state))]
    const all = [...programmes, ...here.flatMap((state) => addedIn(visit.house.localLaw.programmes, state))]
    const told = new Set<string>()
    const once = found.filter(({ state, change }) => {
      const key = [change.figure.id, change.region, change.isOfState ? state : ''].join(' ')
      return !told.has(key) && told.add(key)
    })
    return {
      on,
      programmes: all
        .map((programme) => ({ programme, mine: once.filter(({ change }) => change.programme === programme) }))
        .filter(({ mine }) => mine.length > 0)
        .map(({ programme, mine }) => ({
          id: programme.id,
          name: programme.name,
          isCompared: isKnownOn(programme, on),
          figures: mine.map(({ state, change }) => figureSaid(change, state)),
        })),
      notYet: all.filter((one) => one.kind === 'benefit' && !isKnownOn(one, on)).map(({ name }) => name),
    }
  },

  async policyChangeFamilies(visit) {
    const { on, team, after, limit } = visit.params
    const me = team ? visit.actorWith('supervise') : visit.actor()
    const whose = team ? ('team' as const) : { userId: me.userId }
    const asked = {
      whose,
      on,
      after: after ?? null,
      limit,
      today: todayOf(visit),
      local: visit.house.localLaw.programmes,
    }
    const { shown, ...piece } = await compareFamilies(visit.tx, asked)
    visit.showed(shown, 'policyChange')
    return piece
  },
}

/** What changes where the people of this reader live. */
async function changesAround(visit: Visit): Promise<{ on: string; state: string; change: FigureChange }[]> {
  const me = visit.actor()
  const rows = await visit.tx.rows(statesQuery(me.userId, me.rights.includes('supervise')))
  const found = await Promise.all(
    rows
      .filter(({ state }) => states.has(state))
      .map(async ({ state }) =>
        [...(await changesIn(state, todayOf(visit), visit.house.localLaw.programmes))].flatMap(([on, changes]) =>
          changes.map((change) => ({ on, state, change })),
        ),
      ),
  )
  return found.flat()
}

export const policyChangesHandlers: Handler[] = [
  handles(policyChangesCommands.workThrough, async (x) => {
    const { personId, on, mark } = x.payload
    const { programId, segment } = x.record!
    const id = x.newId()
    await x.tx.rows(
      addMark({
        agency_id: x.actor.agencyId,
        id,
        person_id: personId,
        program_id: programId,
        segment,
        change_on: on,
        mark,
        author_id: x.actor.userId,
      }),
    )
    x.tell({ kind: 'benefits.workedThrough', personId, programId, segment, recordId: id })
    x.note({ recordRef: id, personId })
    return { id }
  }),
]
