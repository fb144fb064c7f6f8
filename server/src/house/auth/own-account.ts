import { commonRefusals, Refused } from '@kith/wire'
import { houseRoutes } from '@kith/wire/house'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signedIn, tokenHash, within } from '../access/enter.ts'
import { newId } from '../clock.ts'
import type { Statement } from '../db/tx.ts'
import type { House } from '../house.ts'
import { addressOf, checkRoute, parse } from '../kit/mount.ts'
import { sessionToken } from '../kit/request.ts'
import { appendEntry } from '../ledger/append.ts'
import { answer } from './answer.ts'
import { confirmed } from './confirm.ts'
import { hashPassword, passwordFits } from './password.ts'
import { asTyped, authenticatorAddress, newSecret, openSecret, sealSecret, stepOfCode } from './second-factor.ts'
import { forgetFailures } from './throttle.ts'

const shortest = 12

/**
 * Confirming that it is you, and what you change about your own account. These open their own transactions: the slow
 * hash must not hold a connection, and a failure is counted even though the request is refused.
 */
export function mountOwnAccount(app: FastifyInstance, house: House): void {
  const { stepUp, changePassword, beginSecondFactor, keepSecondFactor, dropSecondFactor } = houseRoutes
  for (const route of [stepUp, changePassword, beginSecondFactor, keepSecondFactor, dropSecondFactor]) checkRoute(route)

  app.post(addressOf(stepUp), async (request, reply) => {
    const proof = await confirmed(house, request, parse(stepUp.body, request.body ?? undefined))
    await within(house.pool, { by: 'session', token: proof.token }, null, async () => ({
      result: null,
      last: [{ text: 'select kith.step_up($1)', values: [tokenHash(proof.token)] }, forgetFailures(proof.tries)],
    }))
    return answer(reply, { confirmed: true })
  })

  app.post(addressOf(changePassword), async (request, reply) => {
    const { next, ...given } = parse(changePassword.body, request.body ?? undefined)
    if ([...next].length < shortest) throw new Refused('passwordShort', commonRefusals.passwordShort)
    const proof = await confirmed(house, request, given)
    if (await passwordFits(next, proof.account.password_hash)) {
      throw new Refused('passwordSame', commonRefusals.passwordSame)
    }
    const hash = await hashPassword(next)
    await change(house, request, proof, 'account.password', [
      { text: 'select kith.keep_my_password($1)', values: [hash] },
    ])
    return answer(reply, { kept: true })
  })

  app.post(addressOf(beginSecondFactor), async (request, reply) => {
    const token = sessionToken(request)
    if (!token) throw new Refused('signInFirst', commonRefusals.signInFirst)
    const actor = await within(house.pool, { by: 'session', token }, null, async ({ actor }) => ({
      result: signedIn(actor),
      last: [],
    }))
    const secret = newSecret()
    // The browser holds the secret, sealed to this account, until a code of it was entered: nothing is half set up here.
    const sealed = sealSecret(house.keyring, secret, setUpBy(actor.userId)).toString('base64url')
    return answer(reply, { sealed, typed: asTyped(secret), address: authenticatorAddress(actor.email, secret) })
  })

  app.post(addressOf(keepSecondFactor), async (request, reply) => {
    const { sealed, newCode, ...given } = parse(keepSecondFactor.body, request.body ?? undefined)
    const proof = await confirmed(house, request, given)
    const { userId } = proof.actor
    const secret = opened(() => openSecret(house.keyring, Buffer.from(sealed, 'base64url'), setUpBy(userId)))
    const step = stepOfCode(secret, newCode, house.clock.now())
    if (step === null) throw new Refused('wrongCode', [422, commonRefusals.wrongCode[1], commonRefusals.wrongCode[2]])
    await change(house, request, proof, 'account.secondFactor', [
      {
        text: 'select kith.keep_my_second_factor($1, $2)',
        values: [sealSecret(house.keyring, secret, userId), step],
      },
      { text: 'select kith.step_up($1)', values: [tokenHash(proof.token)] },
    ])
    return answer(reply, { kept: true })
  })

  app.post(addressOf(dropSecondFactor), async (request, reply) => {
    const proof = await confirmed(house, request, parse(dropSecondFactor.body, request.body ?? undefined))
    await change(house, request, proof, 'account.noSecondFactor', [
      { text: 'select kith.keep_my_second_factor(null, 0)', values: [] },
    ])
    return answer(reply, { dropped: true })
  })
}

const setUpBy = (userId: string) => `${userId} begins`

function opened(open: () => Buffer): Buffer {
  try {
    return open()
  } catch {
    throw new Refused('malformed', commonRefusals.malformed)
  }
}

/** Does it, ends every other session of this account, and writes it into the ledger. */
const change = (
  house: House,
  request: FastifyRequest,
  proof: Awaited<ReturnType<typeof confirmed>>,
  action: string,
  statements: Statement[],
) =>
  within(house.pool, { by: 'session', token: proof.token }, null, async () => ({
    result: null,
    last: [
      ...statements,
      { text: 'select kith.end_my_other_sessions($1)', values: [tokenHash(proof.token)] },
      forgetFailures(proof.tries),
      appendEntry({
        agencyId: proof.actor.agencyId,
        id: newId(),
        at: house.clock.now().toISOString(),
        actorId: proof.actor.userId,
        action,
        decision: 'allow',
        ruleId: 'own account',
        recordRef: proof.actor.userId,
        requestId: request.id,
      }),
    ],
  }))
