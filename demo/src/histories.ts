import type { Rows } from './agencies.ts'
import { agencyId, userId } from './agencies.ts'
import { type Calendar, type Chance, chance, idOf } from './chance.ts'
import type { DemoService } from './directory.ts'
import { addTo, type Family, marks } from './households.ts'
import * as words from './sentences.ts'

/** What happened with a family over the months: conversations, notes, plan, promises, referrals, unmet needs. */
export function writeHistory(
  rows: Rows,
  c: Chance,
  days: Calendar,
  family: Family,
  services: readonly DemoService[],
): void {
  const { head } = family
  const by = marks(family, head)
  const talks = 2 + c.below(7)
  const latest = c.happens(0.15) ? 35 : 2
  let lastNote = ''
  let lastQuote = ''
  for (let n = 0; n < talks; n++) {
    const pause = latest + c.below(6)
    // The last conversation is a recent one, as it is where people are visited.
    const ago =
      n === talks - 1 ? Math.min(family.since, pause * 3) : Math.max(pause, Math.round(family.since * (1 - n / talks)))
    const conversation = idOf('conversation', family.key, n)
    const began = days.at(-ago, 13 + c.below(6), c.below(60))
    const said = [c.pick(words.opening), c.pick(words.middle), c.pick(words.closing)]
    addTo(rows, 'conversation', {
      ...by,
      id: conversation,
      channel: c.pick(['phone', 'office', 'home', 'message']),
      kind: n === 0 ? 'intake' : 'contact',
      began_at: began,
      ended_at: new Date(Date.parse(began) + 1_800_000).toISOString(),
      at: began,
    })
    lastNote = idOf('note', family.key, n)
    lastQuote = said[2]!
    addTo(rows, 'note', {
      ...by,
      id: lastNote,
      conversation_id: conversation,
      body: said.join(' '),
      occurred_at: began,
      at: began,
      signed_at: new Date(Date.parse(began) + 7_200_000).toISOString(),
      signed_by: userId(family.officer),
      amend_reason: '',
      skewed: false,
    })
    if (c.happens(0.07)) {
      const [need, wish, why] = c.pick(words.unmet)
      addTo(rows, 'unmet_need', {
        ...by,
        id: idOf('unmet', family.key, n),
        conversation_id: conversation,
        need,
        words: wish,
        why,
        at: began,
      })
    }
  }
  writeCheckIns(rows, days, family)
  if (c.happens(0.65)) writePlan(rows, c, days, family, lastNote, lastQuote)
  if (c.happens(0.7)) writeReferral(rows, c, days, family, c.pick(services))
}

/** What they said about working with us: most of them once or more, some less than before. By a chance of its own. */
function writeCheckIns(rows: Rows, days: Calendar, family: Family): void {
  const c = chance(`${family.key} said`)
  for (const ago of [150, 95, 70, 20]) {
    if (ago > family.since || !c.happens(0.6)) continue
    const at = days.at(-ago + c.below(8), 15, c.below(60))
    const step = (likely: number) => (c.happens(0.12) ? null : Math.max(1, Math.min(4, likely + c.below(3) - 1)))
    addTo(rows, 'check_in', {
      ...marks(family, family.head),
      id: idOf('check-in', family.key, ago),
      how: c.pick(['alone', 'handed', 'told']),
      language: family.spanish ? 'es' : 'en',
      heard: 2 + c.below(3),
      respected: step(4),
      matters: step(3),
      hope: step(2),
      words: c.happens(0.4) ? c.pick(family.spanish ? words.saidInSpanish : words.saidOfUs) : '',
      at,
    })
  }
}

function writePlan(rows: Rows, c: Chance, days: Calendar, family: Family, noteId: string, quote: string): void {
  const by = marks(family, family.head)
  const plan = idOf('plan', family.key)
  const ago = Math.max(5, Math.round(family.since / 2))
  addTo(rows, 'plan', {
    ...by,
    id: plan,
    status: 'open',
    review_on: days.day(-4 + c.below(110)),
    at: days.at(-ago, 16),
    version: 1,
  })
  for (const [n, [goal, why]] of c.some(words.goals, 1 + c.below(2)).entries()) {
    const id = idOf('goal', family.key, n)
    addTo(rows, 'goal', {
      ...by,
      id,
      plan_id: plan,
      words: goal,
      why,
      without_us: c.pick(words.withoutUs),
      status: c.happens(0.2) ? 'reached' : 'open',
      position: n,
      at: days.at(-ago, 16),
      version: 1,
    })
    const promise = (side: 'officer' | 'person', text: string, due: number, kept: boolean) =>
      addTo(rows, 'promise', {
        ...by,
        id: idOf('promise', family.key, n, side),
        goal_id: id,
        by_kind: side,
        by_user_id: side === 'officer' ? userId(family.officer) : null,
        by_name: side === 'officer' ? officerName(family) : family.head.name,
        words: text,
        due_on: days.day(due),
        kept_at: kept ? days.at(Math.min(-1, due - 1), 15) : null,
        released_because: '',
        note_id: noteId,
        quote,
        at: days.at(-ago, 16),
      })
    promise('officer', c.pick(words.officerPromises), -6 + c.below(70), c.happens(0.6))
    promise('person', c.pick(words.personPromises), -10 + c.below(40), c.happens(0.5))
  }
  for (const side of ['person', 'officer'] as const) {
    addTo(rows, 'signature', {
      ...by,
      id: idOf('signature', family.key, side),
      plan_id: plan,
      plan_version: 1,
      by_kind: side,
      by_name: side === 'officer' ? officerName(family) : family.head.name,
      how: 'inPerson',
      at: days.at(-ago, 16, 30),
    })
  }
}

const names = new Map<string, string>()
export const nameOfficers = (all: readonly { key: string; name: string }[]) => {
  for (const { key, name } of all) names.set(key, name)
}
const officerName = (family: Family) => names.get(family.officer) ?? ''

const paths = [
  ['accepted', 'met'],
  ['accepted', 'met'],
  ['accepted'],
  ['declined'],
  ['waitListed'],
  ['accepted', 'couldNotContact'],
] as const
const reasons: Record<string, [string, string]> = {
  declined: ['full', 'We have no place before spring.'],
  couldNotContact: ['noAnswer', 'Called three times, no answer.'],
  waitListed: ['', 'About six weeks.'],
}

export function writeReferral(
  rows: Rows,
  c: Chance,
  days: Calendar,
  family: Family,
  service: DemoService,
  fixed?: { ago: number; path: readonly string[]; answerIn: number },
): void {
  const by = marks(family, family.head)
  const { author_id: _, ...record } = by
  const ago = fixed?.ago ?? Math.max(3, c.below(Math.max(4, Math.min(120, family.since))))
  const path = fixed?.path ?? (ago < 6 ? [] : c.pick(paths))
  const id = idOf('referral', family.key, service.id)
  const consent = idOf('consent', family.key, service.id)
  const sent = days.at(-ago, 17)
  const state = path.at(-1) ?? 'sent'
  addTo(rows, 'consent', {
    ...by,
    id: consent,
    to_agency_id: service.agencyId,
    to_service_id: service.id,
    to_name: service.organization,
    segments: [family.segment],
    purposes: ['referral'],
    what: ['name', 'phone', 'language'],
    form_version: 'referral-1',
    language: family.spanish ? 'es' : 'en',
    given_how: 'inPerson',
    from_at: sent,
    until_at: days.at(-ago + 365, 17),
  })
  addTo(rows, 'referral', {
    ...by,
    id,
    to_agency_id: service.agencyId,
    service_id: service.id,
    service_name: service.name,
    to_name: service.organization,
    to_email: service.email,
    consent_id: consent,
    purpose: 'A warm hand over',
    message: c.pick(words.opening),
    carries: [
      { item: 'name', label: { en: 'Name', es: 'Nombre' }, value: { en: family.head.name, es: family.head.name } },
      {
        item: 'phone',
        label: { en: 'Telephone', es: 'Teléfono' },
        value: { en: family.head.phone, es: family.head.phone },
      },
      {
        item: 'language',
        label: { en: 'Language', es: 'Idioma' },
        value: family.spanish ? { en: 'Spanish', es: 'Español' } : { en: 'English', es: 'Inglés' },
      },
    ],
    warm: true,
    state,
    reason: reasons[state]?.[0] ?? '',
    reason_words: reasons[state]?.[1] ?? '',
    answered_by: path.length > 0 ? service.organization : '',
    answer_by: days.day(-ago + (fixed?.answerIn ?? 7)),
    sent_at: sent,
    changed_at: days.at(
      path.length === 0 ? -ago : Math.min(0, -ago + 2 + (path.length - 1) * 3),
      path.length === 0 ? 17 : 15,
    ),
    from_name: officerName(family),
    answered_at: path.length > 0 ? days.at(-ago + 2, 15) : null,
    closed_at: state === 'met' ? days.at(-ago + 5, 15) : null,
    version: 1 + path.length,
  })
  const step = (n: number, to: string, by_name: string, by_kind: string, at: string) =>
    addTo(rows, 'referral_step', {
      ...record,
      agency_id: agencyId(family.agency),
      id: idOf('step', id, n),
      referral_id: id,
      state: to,
      reason: reasons[to]?.[0] ?? '',
      words: reasons[to]?.[1] ?? '',
      by_name,
      by_kind,
      at,
    })
  step(0, 'sent', officerName(family), 'officer', sent)
  for (const [n, to] of path.entries())
    step(n + 1, to, service.organization, 'partner', days.at(Math.min(0, -ago + 2 + n * 3), 15))
}
