import { timingSafeEqual } from 'node:crypto'
import { Refused } from '@kith/wire'
import { type PeerStep, peerMessages, peerRoutes } from '@kith/wire/network-peer'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod/mini'
import { within } from '../../house/access/enter.ts'
import { dayIn } from '../../house/clock.ts'
import { db, type Tx } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { asService } from '../../house/jobs/service.ts'
import { addressOf, checkRoute } from '../../house/kit/mount.ts'
import { type AgreementRow, agreementQuery, keepTheirState, standingOf, stateOf } from './agreements.ts'
import { type Asked, beginRun, evaluatePart, givePart, refused, type Said, stopRun, takeReport } from './answer.ts'
import { hearOfHint } from './hint-steps.ts'
import { type Identity, identityOf } from './identity.ts'
import { codeOf } from './invitation.ts'
import { partnerOrigin } from './partner-address.ts'
import { runEntry, tellOf } from './runs.ts'
import { readJson } from './sheet.ts'
import { holdsRequest, signAnswer } from './signature.ts'

const windowMs = 5 * 60_000
const largestRequest = 2 * 1024 * 1024
const { peer } = peerRoutes

interface Signed {
  path: string
  at: string
  nonce: string
  signature: string
  body: Buffer
}

/** The one address for other servers. Nothing is done before the signature of the key that the agreement pinned was checked. */
export function servePeers(app: FastifyInstance, house: House): void {
  checkRoute(peer)
  app.register(async (scope) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    )
    scope.post(addressOf(peer), { bodyLimit: largestRequest }, async (request, reply) => {
      const params = z.safeParse(peer.params, request.params)
      const signed = signedIn(request)
      if (!params.success || !signed) throw refused('notFound')
      const { agencyId, agreementId, step } = params.data
      const isHere = await within(house.pool, { by: 'nobody' }, null, async ({ tx }) => {
        const [rows] = await tx.send({
          name: 'matches-here',
          text: 'select kith.matches_here($1, $2) as yes',
          values: [agencyId, agreementId],
        })
        return { result: rows?.[0]?.yes === true, last: [] }
      })
      if (!isHere) throw refused('notFound')
      return await answerSigned(house, reply, agencyId, agreementId, step, signed)
    })
  })
}

function signedIn(request: FastifyRequest): Signed | null {
  const { headers, body, url } = request
  const [at, nonce, signature] = ['at', 'nonce', 'signature'].map((name) => String(headers[`x-kith-${name}`] ?? ''))
  if (!Buffer.isBuffer(body) || !/^\d{10,16}$/.test(at!) || !/^[\w-]{22}$/.test(nonce!)) return null
  return { path: url, at: at!, nonce: nonce!, signature: signature!, body }
}

/** Every answer is signed, refusals too: whoever stands between the two can neither make one up nor use an old one. */
async function answerSigned(
  house: House,
  reply: FastifyReply,
  agencyId: string,
  agreementId: string,
  step: PeerStep,
  signed: Signed,
) {
  let us: Identity | null = null
  const send = (status: number, body: Uint8Array) =>
    reply
      .code(status)
      .type('application/octet-stream')
      .header('x-kith-signature', us ? signAnswer(us.key, signed.nonce, status, body) : '')
      .send(body)
  try {
    const said = await asService(house.pool, 'matching', agencyId, async ({ tx, actor }) => {
      us = await identityOf(house, tx, agencyId)
      const agreement = await tx.one(agreementQuery(agreementId))
      await mustBeTheirs(house, tx, agreement, step, signed)
      const result = await take({ house, tx, actor, us, agreement }, step, signed.body)
      return { result, last: result.last ?? [] }
    })
    const body = said.afterwards ? await said.afterwards() : said.body
    return send(said.status ?? 200, body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body)))
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    await noteRefusal(house, agencyId, agreementId, step, refusal.code)
    return send(refusal.refusal[0], Buffer.from(JSON.stringify({ code: refusal.code })))
  }
}

const refusalOf = (error: unknown): Refused | null => {
  if (error instanceof Refused) return error
  // Two requests that both begin one run, or repeat one nonce: the second finds it taken.
  return (error as { code?: string }).code === '23505' ? refused('unsigned') : null
}

const noteRefusal = (house: House, agencyId: string, agreementId: string, step: PeerStep, code: string) =>
  asService(house.pool, 'matching', agencyId, async ({ actor }) => ({
    result: undefined,
    last: [runEntry(house, actor, agreementId, `network.peer.${step}`, { decision: 'deny', ruleId: code })],
  }))

/** The signature, the hour, and that it is the first time: for the first message the key comes with the code of the invitation. */
async function mustBeTheirs(house: House, tx: Tx, agreement: AgreementRow, step: PeerStep, signed: Signed) {
  const now = house.clock.now().getTime()
  if (Math.abs(now - Number(signed.at)) > windowMs) throw refused('unsigned')
  const key = step === 'connect' ? keyIn(signed.body) : agreement.partner_key
  if (!key || !holdsRequest(key, signed, signed.signature)) throw refused('unsigned')
  await tx.rows(db.deleteFrom('match_nonce').where('at', '<', new Date(now - 3 * windowMs).toISOString()))
  await tx.rows(
    db.insertInto('match_nonce').values({
      agency_id: agreement.agency_id,
      nonce: Buffer.from(signed.nonce, 'base64url'),
      at: new Date(now).toISOString(),
    }),
  )
}

function keyIn(body: Buffer): Buffer | null {
  const { key } = (readJson(body) ?? {}) as { key?: unknown }
  return typeof key === 'string' ? Buffer.from(key, 'base64url') : null
}

/** One step, in the transaction that also holds its nonce. What is about people needs the agreement to be in force. */
async function take(asked: Asked, step: PeerStep, body: Buffer): Promise<Said> {
  const { house, agreement, us } = asked
  if (step === 'connect') return await connect(asked, read('connect', body))
  if (step === 'state') return await hearState(asked, read('state', body))
  if (step === 'hint') return await hearOfHint(asked, read('hint', body))
  if (standingOf(agreement, dayIn(us.zone, house.clock.now())) !== 'inForce') throw refused('notInForce')
  if (step === 'begin') return await beginRun(asked, read('begin', body))
  if (step === 'evaluate') return await evaluatePart(asked, body)
  if (step === 'list') return await givePart(asked, read('list', body))
  if (step === 'report') return await takeReport(asked, read('report', body))
  return await stopRun(asked, read('end', body))
}

function read<Step extends Exclude<PeerStep, 'evaluate'>>(step: Step, body: Buffer) {
  const parsed = z.safeParse(peerMessages[step].asks, readJson(body))
  if (!parsed.success) throw refused('invalidInput')
  return parsed.data as z.output<(typeof peerMessages)[Step]['asks']>
}

/** The other agency uses the invitation: once, in time, and not where it serves victims. Its key is pinned from here on. */
async function connect(asked: Asked, said: z.output<typeof peerMessages.connect.asks>): Promise<Said> {
  const { house, tx, us, agreement } = asked
  const isOpen =
    agreement.made_here &&
    agreement.partner_key === null &&
    agreement.ended_at === null &&
    agreement.code_until !== null &&
    Date.parse(agreement.code_until) > house.clock.now().getTime() &&
    timingSafeEqual(Buffer.from(codeOf(us.seed, agreement.id)), Buffer.from(said.code))
  const isAgain = agreement.partner_key?.equals(Buffer.from(said.key, 'base64url')) ?? false
  if (!isOpen && !isAgain) throw refused('unsigned')
  if (said.kind !== 'human_services' && said.kind !== 'partner') throw refused('notAllowed')
  if (!partnerOrigin(said.address, house.partners.allowPrivate)) throw refused('invalidInput')
  await tx.rows(
    db
      .updateTable('match_agreement')
      .set({
        partner_address: said.address,
        partner_agency_id: said.agencyId,
        partner_name: said.name,
        partner_key: Buffer.from(said.key, 'base64url'),
        their_people: Math.max(1, said.people),
        code_until: null,
      })
      .where('id', '=', agreement.id),
  )
  return {
    body: {
      name: us.name,
      kind: us.kind,
      purposes: agreement.purposes,
      from: agreement.from_on,
      until: agreement.until_on,
      people: agreement.our_people,
    },
    last: [tellOf(agreement.agency_id, 'network.agreement', agreement.id)],
  }
}

async function hearState(asked: Asked, said: z.output<typeof peerMessages.state.asks>): Promise<Said> {
  const { tx, agreement } = asked
  await keepTheirState(tx, agreement, said)
  return { body: stateOf(agreement), last: [tellOf(agreement.agency_id, 'network.agreement', agreement.id)] }
}
