import { commonRefusals, type Envelope, fieldWords, type Outcome, type Refusal, Refused } from '@kith/wire'
import { type AboutPerson, mustBeAble, readAboutPerson, type StandingRecord } from '../access/about-person.ts'
import { type Entry, signedIn, within } from '../access/enter.ts'
import type { Actor } from '../access/facts.ts'
import type { Action } from '../access/rules.ts'
import { newId } from '../clock.ts'
import { NoRow, type Statement } from '../db/tx.ts'
import type { House } from '../house.ts'
import { type Act, appendEntry } from '../ledger/append.ts'
import type { Effect, Handler, Happening, JobOrder } from './book.ts'
import { closingStatement, isGap, isRepeat, passingStatement, type Receipt } from './closing.ts'
import { park } from './park.ts'
import { type FieldError, readEnvelope, readPayload } from './read-envelope.ts'

type Words = 'en' | 'es'
/** What came with the commands, by digest. */
type Attachments = ReadonlyMap<string, unknown>
const none: Attachments = new Map()

/** Receives commands one after another, each in a transaction of its own. After a gap the rest waits. */
export async function receive(
  house: House,
  entry: Entry,
  requestId: string,
  language: Words,
  raws: readonly unknown[],
  attachments: Attachments = none,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const blocked = new Map<string, number>()
  for (const raw of raws) {
    const device = (raw as { device?: unknown } | null)?.device
    const expected = typeof device === 'string' ? blocked.get(device) : undefined
    const outcome =
      expected === undefined
        ? await receiveOne(house, entry, requestId, language, raw, attachments)
        : gap(String((raw as { id?: unknown }).id), expected, language)
    if (outcome.outcome === 'gap' && typeof device === 'string') blocked.set(device, outcome.expected)
    outcomes.push(outcome)
  }
  return outcomes
}

async function receiveOne(
  house: House,
  entry: Entry,
  requestId: string,
  language: Words,
  raw: unknown,
  attachments: Attachments,
): Promise<Outcome> {
  const read = readEnvelope(raw)
  if (!read.readable) return rejected(idOf(raw), 'malformed', commonRefusals.malformed, read.errors, language)
  const { envelope, hash } = read
  const now = house.clock.now()
  const payload = readPayload(house.commands, envelope, now)
  if (!payload.ok && payload.code === 'newerCommand') {
    return {
      id: envelope.id,
      outcome: 'later',
      code: 'newerCommand',
      words: inWords(commonRefusals.newerCommand, language),
    }
  }
  try {
    if (!payload.ok) throw new Refused(payload.code, commonRefusals[payload.code], payload.errors)
    return await apply(house, entry, requestId, envelope, hash, payload, now, attachments)
  } catch (error) {
    if (isRepeat(error)) return await repeat(house, entry, requestId, language, envelope, hash)
    if (isGap(error)) return await reportGap(house, entry, language, envelope)
    const refused = refusalOf(error)
    if (!refused || refused.code === 'signInFirst') throw error
    return await reject(house, entry, requestId, language, envelope, hash, refused)
  }
}

const idOf = (raw: unknown) => {
  const id = (raw as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id.slice(0, 60) : ''
}

/** The happy path: effect, receipt, device, ledger row, events and jobs in one transaction. */
async function apply(
  house: House,
  entry: Entry,
  requestId: string,
  envelope: Envelope,
  hash: Buffer,
  read: { handler: Handler; payload: unknown; occurredAt: string; skewed: boolean },
  now: Date,
  attachments: Attachments,
): Promise<Outcome> {
  const { command } = read.handler
  const person =
    command.may.person === null ? null : String((read.payload as Record<string, unknown>)[command.may.person])
  return await within(house.pool, entry, person, async (entered) => {
    const actor = entry.by === 'link' ? linkActor(entered.actor) : signedIn(entered.actor)
    const happenings: Happening[] = []
    const jobs: JobOrder[] = []
    const noted: { recordRef?: string; personId?: string; personIds?: string[] } = {}
    const allowed = decide(actor, command.may, entered.about, now)
    const x: Effect = {
      tx: entered.tx,
      actor,
      payload: read.payload,
      now,
      occurredAt: read.occurredAt,
      skewed: read.skewed,
      baseVer: envelope.baseVer ?? null,
      localLaw: house.localLaw,
      record: allowed.record,
      newId: () => newId(),
      tell: (happening) => happenings.push(happening),
      order: (job) => jobs.push(job),
      note: (about) => Object.assign(noted, about),
      makeKey: async (subjectId) => {
        const { wrapped } = house.keyring.make()
        await entered.tx.send({
          name: 'make-key',
          text: 'insert into kith.ledger_key (agency_id, subject_id, wrapped) values ($1, $2, $3)',
          values: [actor.agencyId, subjectId, wrapped],
        })
      },
      mustBeAbleTo: async (action, personId, record) => {
        const about = await readAboutPerson(entered.tx, personId)
        mustBeAble(actor, action, about, now, record)
        return about.facts
      },
      attached: (digest) => attachments.get(digest),
      seeAgain: async () => {
        await entered.tx.send({ name: 'see-again', text: 'select kith.see_again()', values: [] })
      },
    }
    const result = (await read.handler.effect(x as never)) ?? {}
    for (const job of jobs) await house.jobs.order(entered.tx, job)
    const personId = person ?? noted.personId ?? null
    const key = entered.about?.key ?? (personId ? (await readAboutPerson(entered.tx, personId)).key : null)
    const act: Act = {
      agencyId: actor.agencyId,
      id: newId(),
      at: now.toISOString(),
      actorId: actor.kind === 'link' ? null : actor.userId,
      deviceId: envelope.device ?? null,
      action: command.type,
      decision: 'allow',
      ruleId: allowed.because,
      personId,
      personIds: noted.personIds ?? null,
      recordRef: noted.recordRef ?? null,
      grantId: allowed.grantId,
      requestId,
    }
    const receipt: Receipt = { envelope, hash, outcome: 'ok', result }
    return {
      result: { id: envelope.id, outcome: 'ok', repeated: false, result } as const,
      last: [
        ...closingStatement(actor, receipt, happenings),
        appendEntry(
          act,
          key
            ? {
                key: house.keyring.unwrap(Buffer.from(key, 'base64')),
                content: { command: envelope.id, payload: read.payload },
              }
            : undefined,
        ),
      ],
    }
  })
}

interface Allowed {
  because: string
  grantId: string | null
  record: StandingRecord | null
}

/** `can()` over what was just read; without a person, over the rights of the actor's roles alone. */
function decide(actor: Actor, may: { action: string; stepUp?: true }, about: AboutPerson | null, now: Date): Allowed {
  if (may.stepUp && !(actor.stepUpAt && now.getTime() - Date.parse(actor.stepUpAt) < 10 * 60_000)) {
    throw new Refused('stepUpFirst', commonRefusals.stepUpFirst)
  }
  if (actor.kind === 'link') {
    if (may.action !== 'answerByLink') throw new Refused('notFound', commonRefusals.notFound)
    return { because: 'link', grantId: null, record: null }
  }
  if (may.action === 'anyone') return { because: 'self', grantId: null, record: null }
  if (!about) {
    if (!actor.rights.includes(may.action)) throw new Refused('notFound', commonRefusals.notFound)
    return { because: `right:${may.action}`, grantId: null, record: null }
  }
  return mustBeAble(actor, may.action as Action, about, now)
}

const linkActor = (actor: Actor | null): Actor => {
  if (!actor) throw new Refused('notFound', commonRefusals.notFound)
  return actor
}

/** A refusal is an answer too: it is remembered, it moves the device on, and it stands in the ledger. */
async function reject(
  house: House,
  entry: Entry,
  requestId: string,
  language: Words,
  envelope: Envelope,
  hash: Buffer,
  refused: Refused,
): Promise<Outcome> {
  try {
    return await within(house.pool, entry, null, async (entered) => {
      const actor = entry.by === 'link' ? linkActor(entered.actor) : signedIn(entered.actor)
      const result = { code: refused.code, refusal: refused.refusal, errors: refused.errors }
      const act: Act = {
        agencyId: actor.agencyId,
        id: newId(),
        at: house.clock.now().toISOString(),
        actorId: actor.kind === 'link' ? null : actor.userId,
        deviceId: envelope.device ?? null,
        action: envelope.type,
        decision: 'deny',
        ruleId: refused.code,
        requestId,
      }
      return {
        result: rejected(envelope.id, refused.code, refused.refusal, refused.errors, language),
        last: [...closingStatement(actor, { envelope, hash, outcome: 'rejected', result }, []), appendEntry(act)],
      }
    })
  } catch (error) {
    if (isRepeat(error)) return await repeat(house, entry, requestId, language, envelope, hash)
    if (isGap(error)) return await reportGap(house, entry, language, envelope)
    // The device is somebody else's. The refusal is kept all the same, without a word about their sequence.
    const { device, seq: _, ...alone } = envelope
    if (device && (error as { code?: string }).code === '42501') {
      return await reject(house, entry, requestId, language, alone, hash, refused)
    }
    throw error
  }
}

/** The same id came before. Same content: the answer of then. Other content: set aside and reported. */
async function repeat(
  house: House,
  entry: Entry,
  requestId: string,
  language: Words,
  envelope: Envelope,
  hash: Buffer,
): Promise<Outcome> {
  try {
    return await answerAgain(house, entry, requestId, language, envelope, hash)
  } catch (error) {
    if (isGap(error)) return await reportGap(house, entry, language, envelope)
    throw error
  }
}

async function answerAgain(
  house: House,
  entry: Entry,
  requestId: string,
  language: Words,
  envelope: Envelope,
  hash: Buffer,
): Promise<Outcome> {
  return await within<Outcome>(house.pool, entry, null, async ({ tx, actor }) => {
    const who = entry.by === 'link' ? linkActor(actor) : signedIn(actor)
    // A device that was restored sends what it sent before under a new name: it must be able to go on from there.
    const last = passingStatement(who, envelope)
    const [rows] = await tx.send({
      name: 'receipt',
      text: 'select payload_hash, outcome, result from kith.receipt where agency_id = $1 and id = $2',
      values: [who.agencyId, envelope.id],
    })
    const row = rows?.[0] as { payload_hash: Buffer; outcome: string; result: unknown } | undefined
    // No row: the id belongs to somebody else's command. Nothing of it is told; this one is set aside like any reuse.
    if (row?.payload_hash.equals(hash)) {
      if (row.outcome === 'ok') {
        return { result: { id: envelope.id, outcome: 'ok', repeated: true, result: row.result }, last }
      }
      const { code, refusal, errors } = row.result as { code: string; refusal: Refusal; errors: FieldError[] }
      return {
        result: { ...rejected(envelope.id, code, refusal, errors, language), repeated: true } as Outcome,
        last,
      }
    }
    return {
      result: {
        id: envelope.id,
        outcome: 'parked',
        code: 'idReuse',
        words: inWords(commonRefusals.idReuse, language),
      },
      last: await park(house, who, envelope, hash, 'idReuse', requestId),
    }
  })
}

async function reportGap(house: House, entry: Entry, language: Words, envelope: Envelope): Promise<Outcome> {
  return await within(house.pool, entry, null, async ({ tx, actor }) => {
    const who = signedIn(actor)
    const [rows] = await tx.send({
      name: 'device-seq',
      text: 'select last_seq from kith.device where agency_id = $1 and id = $2',
      values: [who.agencyId, envelope.device],
    })
    const device = rows?.[0] as { last_seq: number } | undefined
    return { result: gap(envelope.id, (device?.last_seq ?? 0) + 1, language), last: [] as Statement[] }
  })
}

const gap = (id: string, expected: number, language: Words): Outcome => ({
  id,
  outcome: 'gap',
  expected,
  words:
    language === 'es'
      ? 'Falta algo que se escribió antes de esto'
      : 'Something that was written before this is missing',
})

const inWords = (refusal: Refusal, language: Words) => (language === 'es' ? refusal[2] : refusal[1])

function rejected(id: string, code: string, refusal: Refusal, errors: FieldError[], language: Words): Outcome {
  const words = language === 'es' ? 1 : 0
  return {
    id,
    outcome: 'rejected',
    repeated: false,
    code,
    words: inWords(refusal, language),
    errors: errors.map((error) => ({ ...error, words: (fieldWords[error.code] ?? fieldWords.wrongForm!)[words] })),
  }
}

/** Expected refusals, also those that the database makes; anything else is a fault and is thrown on. */
function refusalOf(error: unknown): Refused | null {
  if (error instanceof Refused) return error
  if (error instanceof NoRow) return new Refused('notFound', commonRefusals.notFound)
  const code = (error as { code?: string }).code
  // Row-level security refuses a write as 42501; to the one who sent it, what they may not touch does not exist.
  if (code === '42501' || code === '23503') return new Refused('notFound', commonRefusals.notFound)
  if (code === 'KN001') return new Refused('changedMeanwhile', commonRefusals.changedMeanwhile)
  if (code === '23505' || code === '40001' || code === '23P01')
    return new Refused('changedMeanwhile', commonRefusals.changedMeanwhile)
  return null
}
