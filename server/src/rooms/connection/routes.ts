import { type connectionRoutes, type GroupMeasure, groupMeasures } from '@kith/wire/connection'
import type { Losing } from '@kith/wire/losing-touch'
import { sql } from 'kysely'
import { agencyDay } from '../../house/agency-day.ts'
import { db } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { groupLanguages, quartersOver } from './groups.ts'
import { losingReasons } from './losing.ts'
import { pictureOf } from './picture.ts'
import {
  checkInsOf,
  leadsOf,
  leadsOfOwn,
  promisesOf,
  publishedQuery,
  supportsOf,
  supportsOfOwn,
  talksOf,
  talksOfOwn,
  type YearRow,
  yearsQuery,
} from './queries.ts'
import { ways } from './ways.ts'

const fields = ['checkIns', 'conversations', 'workers', 'promises', 'ties']

export const connectionReads: RouteHandlers<typeof connectionRoutes> = {
  async connection(visit) {
    const { personId } = visit.params
    await visit.reading(personId, { fields })
    const me = visit.actor()
    const today = agencyDay(me, visit.now)
    const [[person], checkIns, talks, leads, promises, supports] = await visit.tx.together(
      db.selectFrom('person').select('name').where('id', '=', personId),
      checkInsOf(personId),
      talksOf(personId),
      leadsOf(personId),
      promisesOf(personId),
      supportsOf(personId, today),
    )
    const picture = pictureOf({ now: visit.now, zone: me.zone, checkIns, talks, leads, promises, supports })
    return { personId, name: person!.name, isMe: false, ...picture }
  },

  async myConnection(visit) {
    const me = visit.actorWith('own')
    const own = await visit.tx.rows(
      db
        .selectFrom('proxy as x')
        .innerJoin('person as p', (join) =>
          join.onRef('p.agency_id', '=', 'x.agency_id').onRef('p.id', '=', 'x.person_id'),
        )
        .select(['p.id', 'p.name', 'x.kind'])
        .where('x.user_id', '=', me.userId)
        .where(sql<boolean>`p.id = any (kith.my_own())`)
        .orderBy((eb) => eb('x.kind', '<>', 'self'))
        .orderBy('p.name'),
    )
    const person = own.find((each) => each.id === (visit.params.personId ?? own[0]?.id))
    if (!person) throw visit.notFound()
    await visit.reading(person.id, { record: { portalVisible: true }, fields })
    const [checkIns, talks, leads, promises, supports] = await visit.tx.together(
      checkInsOf(person.id),
      talksOfOwn(person.id),
      leadsOfOwn(person.id),
      promisesOf(person.id),
      supportsOfOwn(person.id),
    )
    const picture = pictureOf({ now: visit.now, zone: me.zone, checkIns, talks, leads, promises, supports })
    return { personId: person.id, name: person.name, isMe: person.kind === 'self', ...picture }
  },

  async losingTouch(visit) {
    const me = visit.actor()
    const today = agencyDay(me, visit.now)
    const mine = losingOf(await visit.tx.rows(yearsQuery(me.userId, 'mine', today)), visit.now)
    const team = me.rights.includes('supervise')
      ? losingOf(await visit.tx.rows(yearsQuery(me.userId, 'team', today)), visit.now)
      : null
    visit.showed(
      [...mine, ...(team ?? [])].map((each) => each.personId),
      'losingTouch',
    )
    return { mine, team }
  },

  async connectionGroups(visit) {
    const me = visit.actorWith('count')
    const [programs, published] = await visit.tx.together(
      db.selectFrom('program').select(['id', 'name']).orderBy('name'),
      publishedQuery(),
    )
    visit.looked('connectionGroups')
    const quarters = quartersOver(agencyDay(me, visit.now))
    const mayPublish = quarters.flatMap((quarter) =>
      [false, true]
        .map((byLanguage) => ({ ...quarter, byLanguage }))
        .filter(
          (each) => !published.some((table) => table.from_on === each.from && table.by_language === each.byLanguage),
        ),
    )
    return {
      least: ways.least,
      width: ways.width,
      mayPublish,
      tables: published.map((table) => {
        const cells = table.cells as unknown as Record<string, number | null>
        const groups = [null, ...programs].flatMap((program) =>
          [null, ...(table.by_language ? groupLanguages : [])].map((language) => ({ program, language })),
        )
        return {
          id: table.id,
          from: table.from_on,
          until: table.until_on,
          byLanguage: table.by_language,
          publishedAt: table.at,
          publishedBy: table.name ?? '',
          hidden: Object.values(cells).filter((value) => value === null).length,
          rows: groups
            .filter(({ program }) => program === null || `program=${program.id}` in cells)
            .map(({ program, language }) => {
              const group = [program && `program=${program.id}`, language && `language=${language}`].filter(Boolean)
              const cell = (...more: string[]) => cells[[...group, ...more].join('|')] ?? null
              const answers = (measure: GroupMeasure) =>
                Object.fromEntries(groupMeasures[measure].map((answer) => [answer, cell(`${measure}=${answer}`)]))
              return {
                program: program?.name ?? null,
                language,
                people: cell(),
                answers: {
                  talked: answers('talked'),
                  oneWorker: answers('oneWorker'),
                  kept: answers('kept'),
                  heard: answers('heard'),
                },
              }
            }),
        }
      }),
    }
  },
}

function losingOf(rows: readonly YearRow[], now: Date): Losing[] {
  return rows.flatMap((row) => {
    const reasons = losingReasons(
      {
        talks: row.talks,
        promisesLate: row.promises_late,
        leadSince: row.lead_since,
        hadOtherLead: row.had_other_lead,
        checkIns: row.check_ins,
      },
      now,
    )
    return reasons.length > 0 ? [{ personId: row.person_id, name: row.name, worker: row.worker ?? '', reasons }] : []
  })
}
