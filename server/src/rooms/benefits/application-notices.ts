import type { PayloadOf } from '@kith/wire'
import { Refused } from '@kith/wire'
import { type applicationsCommands, applicationsRefusals } from '@kith/wire/applications'
import { db } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'
import { wants } from './application-begin.ts'
import {
  type Application,
  type Change,
  marksOf,
  mustBeFiled,
  mustFollow,
  mustHaveHappened,
  takeStep,
} from './application-steps.ts'

type NewNotice = PayloadOf<typeof applicationsCommands.noteNotice>

/** Writes down a letter, and what it makes of the application. */
export async function noteNotice(x: Effect<NewNotice>, application: Application) {
  const { noticeId, kind, datedOn, receivedOn, effectiveOn, answerBy, words, asks, granted } = x.payload
  mustBeFiled(application)
  await mustHaveHappened(x, [
    ['filedOn', application.filed_on],
    ['datedOn', datedOn],
    ['receivedOn', receivedOn],
  ])
  mustFollow([
    ['datedOn', datedOn],
    ['answerBy', answerBy],
  ])
  if (kind === 'request' && asks.length === 0)
    throw new Refused('nothingAsked', applicationsRefusals.nothingAsked, [{ path: 'asks', code: 'missing' }])
  await x.tx.rows(
    db.insertInto('benefit_notice').values({
      ...marksOf(x, application),
      id: noticeId,
      application_id: application.id,
      kind,
      dated_on: datedOn,
      received_on: receivedOn,
      effective_on: effectiveOn,
      answer_by: answerBy,
      words: words.trim(),
    }),
  )
  await wants(
    x,
    application,
    asks.map((each) => ({ id: x.newId(), words: each.trim(), due_on: answerBy, notice_id: noticeId })),
  )
  return await takeStep(x, application, changeBy(kind, datedOn, granted), noticeId)
}

/** A cut and a renewal form are for what was granted. */
function changeBy(kind: NewNotice['kind'], decided_on: string, granted: NewNotice['granted']): Change {
  switch (kind) {
    case 'request':
      return { status: 'askedForMore' }
    case 'approval':
      return { status: 'approved', decided_on, ...grantedOf(granted) }
    case 'denial':
      return { status: 'denied', decided_on }
    case 'end':
      return { status: 'ended' }
    default:
      return { status: 'approved' }
  }
}

/** What was granted, and for how long. */
export function grantedOf(granted: NewNotice['granted']): Change {
  if (!granted) return {}
  mustFollow([
    ['granted.from', granted.from],
    ['granted.until', granted.until],
  ])
  return { amount_cents: granted.amountCents, certified_from: granted.from, certified_until: granted.until }
}
