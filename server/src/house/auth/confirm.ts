import { commonRefusals, type Refusal, Refused } from '@kith/wire'
import type { FastifyRequest } from 'fastify'
import { signedIn, within } from '../access/enter.ts'
import type { Actor } from '../access/facts.ts'
import type { House } from '../house.ts'
import { sessionToken } from '../kit/request.ts'
import { passwordFits } from './password.ts'
import { openSecret, stepOfCode } from './second-factor.ts'
import { countFailure, type Tries, triesOf, waitIfThrottled } from './throttle.ts'

export interface Account {
  agency_id: string
  user_id: string
  password_hash: string | null
  totp_secret: Buffer | null
}

/** Whoever is signed in, proven again by password and, where there is one, by the second factor. */
export async function confirmed(
  house: House,
  request: FastifyRequest,
  { password, code }: { password: string; code?: string | undefined },
): Promise<{ actor: Actor; account: Account; tries: Tries; token: string }> {
  const token = sessionToken(request)
  if (!token) throw new Refused('signInFirst', commonRefusals.signInFirst)
  const actor = await within(house.pool, { by: 'session', token }, null, async ({ actor }) => ({
    result: signedIn(actor),
    last: [],
  }))
  const tries = triesOf(actor.email, request.ip)
  await waitIfThrottled(house.pool, tries)
  const account = await checkPassword(house, actor.email, password, tries, stillSignedIn)
  await checkCode(house, account, code, tries, stillSignedIn)
  return { actor, account, tries, token }
}

/** The account, if the password is its own; known or not, the answer takes as long and says the same. */
export async function checkPassword(
  house: House,
  email: string,
  password: string,
  tries: Tries,
  as = asItIs,
): Promise<Account> {
  const account = await accountOf(house, email)
  if ((await passwordFits(password, account?.password_hash)) && account) return account
  await countFailure(house.pool, tries)
  throw new Refused('wrongSignIn', as(commonRefusals.wrongSignIn))
}

export const accountOf = (house: House, email: string): Promise<Account | undefined> =>
  within(house.pool, { by: 'nobody' }, null, async ({ tx }) => {
    const [rows] = await tx.send({
      name: 'sign-in-account',
      text: 'select * from kith.sign_in_account($1)',
      values: [email.trim()],
    })
    return { result: rows?.[0] as Account | undefined, last: [] }
  })

/** Where the account has a second factor, its code must fit, and must not have been used before. */
export async function checkCode(
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
