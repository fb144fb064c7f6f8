import { createHash } from 'node:crypto'
import { commonRefusals, Refused } from '@kith/wire'
import { applicationsCommands, calendarRoute } from '@kith/wire/applications'
import type { FastifyInstance } from 'fastify'
import ical from 'ical-generator'
import { tokenHash, within } from '../../house/access/enter.ts'
import { agencyDay } from '../../house/agency-day.ts'
import { newId } from '../../house/clock.ts'
import { db } from '../../house/db/tx.ts'
import { type Handler, handles } from '../../house/door/book.ts'
import type { House } from '../../house/house.ts'
import { addressOf, checkRoute, parse } from '../../house/kit/mount.ts'
import { appendEntry } from '../../house/ledger/append.ts'
import { datesOfWorker, titleOf, type WorkerDate } from './dates.ts'

const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)

export const calendarHandlers: Handler[] = [
  // The page makes the address, so that it is known in one place only: the database keeps its hash, the receipt nothing.
  handles(applicationsCommands.makeCalendar, async (x) => {
    const { feedId, token } = x.payload
    const mine = { agency_id: x.actor.agencyId, user_id: x.actor.userId }
    await x.tx.rows(
      db
        .updateTable('calendar_feed')
        .set({ revoked_at: x.now.toISOString() })
        .where('user_id', '=', mine.user_id)
        .where('revoked_at', 'is', null),
    )
    await x.tx.rows(db.insertInto('calendar_feed').values({ ...mine, id: feedId, token_hash: tokenHash(token) }))
    x.note({ recordRef: feedId })
    return { feedId }
  }),
  handles(applicationsCommands.endCalendar, async (x) => {
    const { feedId } = x.payload
    await x.tx.one(
      db
        .updateTable('calendar_feed')
        .set({ revoked_at: x.now.toISOString() })
        .where('id', '=', feedId)
        .where('revoked_at', 'is', null)
        .returning('id'),
    )
    x.note({ recordRef: feedId })
    return { feedId }
  }),
]

/** The one address of a calendar. It enters as the worker whose dates they are, and shows days and programmes alone. */
export function serveCalendars(app: FastifyInstance, house: House): void {
  checkRoute(calendarRoute)
  app.get(addressOf(calendarRoute), async (request, reply) => {
    const { token } = parse(calendarRoute.params, request.params)
    const feed = isToken(token) ? await feedOf(house, token, request.id) : null
    if (feed === null) throw new Refused('notFound', commonRefusals.notFound)
    return reply.type('text/calendar; charset=utf-8').header('cache-control', 'no-store').send(feed)
  })
}

async function feedOf(house: House, token: string, requestId: string): Promise<string | null> {
  return await within<string | null>(house.pool, { by: 'calendar', token }, null, async ({ tx, actor }) => {
    if (!actor) return { result: null, last: [] }
    const today = agencyDay(actor, house.clock.now())
    const dates = await datesOfWorker(tx, actor.userId, today, house.localLaw.programmes)
    const personIds = [...new Set(dates.map((each) => each.personId))]
    const seen = appendEntry({
      agencyId: actor.agencyId,
      id: newId(),
      at: house.clock.now().toISOString(),
      actorId: actor.userId,
      action: calendarRoute.id,
      decision: 'allow',
      ruleId: 'link',
      personIds,
      recordRef: 'calendar',
      requestId,
    })
    return { result: calendarOf(dates, actor.language, house.origin), last: [seen] }
  })
}

const name = { en: 'Kith: dates due', es: 'Kith: fechas' }
const last = { en: 'last day', es: 'último día' }
const confirm = { en: 'Confirm this day with the office.', es: 'Confirme este día con la oficina.' }
const dayMs = 86_400_000

/** An entry says what is due of which programme, and leads to the page; whose it is stands there alone. */
export function calendarOf(dates: readonly WorkerDate[], language: 'en' | 'es', origin: string): string {
  const calendar = ical({ name: name[language], prodId: { company: 'Kith', product: 'Kith' } })
  for (const date of dates) {
    if (date.on === null) continue
    const days = date.safeOn && date.safeOn !== date.on ? [date.safeOn, date.on] : [date.on]
    for (const day of days) {
      const isLast = days.length > 1 && day === date.on
      const title = titleOf(date, language)
      const url = `${origin}/people/${date.personId}/applications/${date.applicationId}`
      calendar.createEvent({
        // The same entry for as long as the day stands, and no id of a record in it.
        id: createHash('sha256').update(`${date.applicationId} ${date.id} ${day}`).digest('hex').slice(0, 32),
        start: new Date(`${day}T00:00:00Z`),
        end: new Date(Date.parse(`${day}T00:00:00Z`) + dayMs),
        allDay: true,
        timezone: 'UTC',
        summary: isLast ? `${title} (${last[language]})` : title,
        description: [date.citation, date.confirm ? confirm[language] : '', url].filter(Boolean).join('\n'),
        url,
      })
    }
  }
  return calendar.toString()
}
