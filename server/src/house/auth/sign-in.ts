import { randomBytes } from 'node:crypto'
import { commonRefusals, Refused } from '@kith/wire'
import { houseRoutes, type Who } from '@kith/wire/house'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { signedIn, tokenHash, within } from '../access/enter.ts'
import { newId } from '../clock.ts'
import type { House } from '../house.ts'
import { addressOf, checkRoute, parse } from '../kit/mount.ts'
import { sessionToken } from '../kit/request.ts'
import { answer } from './answer.ts'
import { browserFamily } from './browser.ts'
import { type Account, accountOf, checkCode, checkPassword } from './confirm.ts'
import { giveCookie, refuseUnsafeWay } from './cookie.ts'
import { demoAddress } from './demo.ts'
import { forgetFailures, type Tries, triesOf, waitIfThrottled } from './throttle.ts'
import { whoOf } from './who.ts'

/**
 * Signing in. It opens its own transactions: the slow hash must not hold a connection, and a failure is counted even
 * though the request is refused.
 */
export function mountSignIn(app: FastifyInstance, house: House): void {
  const { signIn, demoSignIn } = houseRoutes
  const secure = house.origin.startsWith('https:')
  for (const route of [signIn, demoSignIn]) checkRoute(route)

  app.post(addressOf(signIn), async (request, reply) => {
    const { email, password, code } = parse(signIn.body, request.body ?? undefined)
    refuseUnsafeWay(request, secure)
    const tries = triesOf(email, request.ip)
    await waitIfThrottled(house.pool, tries)
    const account = await checkPassword(house, email, password, tries)
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
}

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
