import type { ConnectionPicture } from '@kith/wire/connection'
import { dayIn } from '../../house/clock.ts'
import { daysBetween, usualDaysOf } from './losing.ts'
import type { LeadRow, SupportRow, TalkRow } from './queries.ts'

const monthDays = 30.44

interface Parts {
  now: Date
  /** Where the agency is: a promise that is kept in its evening is kept on that day. */
  zone: string
  checkIns: (Omit<ConnectionPicture['checkIns'][number], 'how'> & { how: string })[]
  talks: readonly TalkRow[]
  leads: readonly LeadRow[]
  promises: readonly {
    id: string
    by_kind: string
    by_name: string
    words: string
    due_on: string | null
    kept_at: string | null
  }[]
  supports: readonly SupportRow[]
}

/** The picture from its dated parts. Each number is made of rows that stand beside it. */
export function pictureOf({ now, zone, checkIns, talks, leads, promises, supports }: Parts) {
  const today = dayIn(zone, now)
  const yearAgo = now.getTime() - 365 * 86_400_000
  const inYear = leads.filter((lead) => lead.until_at === null || Date.parse(lead.until_at) > yearAgo)
  const present = leads.find((lead) => lead.until_at === null || Date.parse(lead.until_at) > now.getTime())
  return {
    today,
    checkIns: checkIns.map((each) => ({ ...each, how: each.how as 'alone' })),
    talks: talks.map((each) => ({ id: each.id, at: each.at, channel: each.channel, by: each.name ?? '' })),
    sinceDays: talks[0] ? daysBetween(talks[0].at, now) : null,
    usualDays: usualDaysOf(talks.map((each) => each.at)),
    leads: inYear.map((each) => ({ id: each.id, name: each.name ?? '', from: each.from_at, until: each.until_at })),
    leadsInYear: new Set(inYear.map((each) => each.name)).size,
    monthsNow: present ? Math.floor(daysBetween(present.from_at, now) / monthDays) : null,
    promises: promises.map((each) => ({
      id: each.id,
      side: each.by_kind === 'officer' ? ('ours' as const) : ('theirs' as const),
      byName: each.by_name,
      words: each.words,
      dueOn: each.due_on,
      keptAt: each.kept_at,
      state: stateOf(each, today, zone),
    })),
    supports: supports.map(({ at, ...each }) => ({ ...each, since: at })),
  }
}

function stateOf(
  { due_on, kept_at }: { due_on: string | null; kept_at: string | null },
  today: string,
  zone: string,
): ConnectionPicture['promises'][number]['state'] {
  if (kept_at) return due_on === null || dayIn(zone, new Date(kept_at)) <= due_on ? 'onTime' : 'late'
  return due_on !== null && due_on < today ? 'overdue' : 'open'
}
