import { randomBytes } from 'node:crypto'
import { commonRefusals, type Refusal, Refused } from '@kith/wire'
import { houseRoutes, type Who } from '@kith/wire/house'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { signedIn, tokenHash, within } from '../access/enter.ts'
import { newId } from '../clock.ts'
import type { House } from '../house.ts'
import { addressOf, checkRoute, parse } from '../kit/mount.ts'
import { sessionToken } from '../kit/request.ts'
import { browserFamily } from './browser.ts'
import { giveCookie, refuseUnsafeWay } from './cookie.ts'
import { demoAddress } from './demo.ts'
import { passwordFits } from './password.ts'
import { openSecret, stepOfCode } from './second-factor.ts'
import { countFailure, forgetFailures, type Tries, triesOf, waitIfThrottled } from './throttle.ts'
import { whoOf } from './who.ts'

interface Account {
  agency_id: string
  user_id: string
  password_hash: string | null
  totp_secret: Buffer | null
}

/**
 * Signing in and confirming. These open their own transactions: the slow hash must not hold a connection, and a
 * failure is counted even though the request is refused.
 */
export function mountSignIn(app: FastifyInstance, house: House): void {
  const { signIn, demoSignIn, stepUp } = houseRoutes
  const secure = house.origin.startsWith('https:')
  for (const route of [signIn, demoSignIn, stepUp]) checkRoute(route)

  app.post(addressOf(signIn), async (request, reply) => {
    const { email, password, code } = parse(signIn.body, request.body ?? undefined)
    refuseUnsafeWay(request, secure)
    const tries = triesOf(email, request.ip)
    await waitIfThrottled(house.pool, tries)
    const account = await accountOf(house, email)
    if (!(await passwordFits(password, account?.password_hash)) || !account) {
      await countFailure(house.pool, tries)
      throw new Refused('wrongSignIn', commonRefusals.wrongSignIn)
    }
    if (account.totp_secret && code === undefined) return answer(reply, { next: 'code', who: null })
    await checkCode(house, account, code, tries)
    return answer(reply, {
      next: 'in',
      who: await open(house, request, reply, account, account.totp_secret !== null, tries),
    })
  })

  app.post(addressOf(demoSignIn), async (request, reply) => {
    if (!house.demo) throw new Refused('notFound', commonRefusals.notFound)
    const { role } = parse(demoSignIn.body, request.body ?? undefined)
    refuseUnsafeWay(request, secure)
    const account = await accountOf(house, demoAddress(role))
    if (!account) throw new Refused('notFound', commonRefusals.notFound)
    return answer(reply, { who: await open(house, request, reply, account, true) })
  })

  app.post(addressOf(stepUp), async (request, reply) => {
    const { password, code } = parse(stepUp.body, request.body ?? undefined)
    const token = sessionToken(request)
    if (!token) throw new Refused('signInFirst', commonRefusals.signInFirst)
    const { email } = await within(house.pool, { by: 'session', token }, null, async ({ actor }) => ({
      result: signedIn(actor),
      last: [],
    }))
    const tries = triesOf(email, request.ip)
    await waitIfThrottled(house.pool, tries)
    const account = await accountOf(house, email)
    if (!(await passwordFits(password, account?.password_hash)) || !account) {
      await countFailure(house.pool, tries)
      throw new Refused('wrongSignIn', stillSignedIn(commonRefusals.wrongSignIn))
    }
    await checkCode(house, account, code, tries, stillSignedIn)
    await within(house.pool, { by: 'session', token }, null, async () => ({
      result: null,
      last: [{ text: 'select kith.step_up($1)', values: [tokenHash(token)] }, forgetFailures(tries)],
    }))
    return answer(reply, { confirmed: true })
  })
}

const accountOf = (house: House, email: string): Promise<Account | undefined> =>
  within(house.pool, { by: 'nobody' }, null, async ({ tx }) => {
    const [rows] = await tx.send({
      name: 'sign-in-account',
      text: 'select * from kith.sign_in_account($1)',
      values: [email.trim()],
    })
    return { result: rows?.[0] as Account | undefined, last: [] }
  })

/** Where the account has a second factor, its code must fit, and must not have been used before. */
async function checkCode(
  house: House,
  account: Account,
  code: string | undefined,
  tries: Tries,
  as = asItIs,
): Promise<void> {
  if (!account.totp_secret) return
  const secret = openSecret(house.keyring, account.totp_secret, account.user_id)
  const step = stepOfCode(secret, code ?? '', house.clock.now())
  if (step !== null && (await useStep(house, account, step))) return
  await countFailure(house.pool, tries)
  throw new Refused('wrongCode', as(commonRefusals.wrongCode))
}

const asItIs = (refusal: Refusal): Refusal => refusal
/** Whoever confirms is signed in already: 401 would tell the page that the session is gone. */
const stillSignedIn = ([, en, es]: Refusal): Refusal => [403, en, es]

const useStep = (house: House, account: Account, step: number): Promise<boolean> =>
  within(house.pool, { by: 'nobody' }, null, async ({ tx }) => {
    const [rows] = await tx.send({
      text: 'select kith.use_totp_step($1, $2, $3) as used',
      values: [account.agency_id, account.user_id, step],
    })
    return { result: rows?.[0]?.used === true, last: [] }
  })

/** Opens a new session, under a new name, and ends the one that the browser held before. */
async function open(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  account: Account,
  secondFactor: boolean,
  tries?: Tries,
): Promise<Who> {
  const token = randomBytes(32).toString('base64url')
  const before = sessionToken(request)
  await within(house.pool, { by: 'nobody' }, null, async () => ({
    result: null,
    last: [
      ...(before ? [{ text: 'select kith.end_session($1)', values: [tokenHash(before)] }] : []),
      {
        text: 'select kith.open_session($1, $2, $3, $4, $5, $6)',
        values: [
          tokenHash(token),
          account.agency_id,
          account.user_id,
          newId(),
          secondFactor,
          browserFamily(request.headers['user-agent']),
        ],
      },
      ...(tries ? [forgetFailures(tries)] : []),
    ],
  }))
  const who = await within(house.pool, { by: 'session', token }, null, async ({ tx, actor }) => ({
    result: await whoOf(tx, signedIn(actor)),
    last: [],
  }))
  giveCookie(reply, token, house.origin.startsWith('https:'))
  return who
}

const answer = (reply: FastifyReply, body: unknown) =>
  reply.type('application/json; charset=utf-8').send(JSON.stringify(body))
