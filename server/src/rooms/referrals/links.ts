import { randomBytes } from 'node:crypto'
import { tokenHash } from '../../house/access/enter.ts'
import { sha256 } from '../../house/canonical.ts'
import { db, type Tx } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'

const linkDays = 30
const dayMs = 86_400_000

/** 256 bits, written so that they pass through mail and addresses unchanged. */
export const newToken = (): string => randomBytes(32).toString('base64url')
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)

/**
 * The link after this one. It follows from the link that its holder has and the salt that the database has, so that neither
 * can make it alone, and so that an answer which is sent again gets the same next link without the link being kept anywhere.
 */
export const tokenAfter = (token: string, salt: Uint8Array): string =>
  sha256('kith: the link after', token, salt).toString('base64url')

/** Where a partner opens it. The address of the house is put before it by whoever writes the mail. */
export const pathOf = (token: string): string => `/r/${token}`

/** Keeps a link to a referral: its hash alone, until the consent ends, 30 days at most. */
export async function keepLink(
  x: Effect<unknown>,
  referral: { agencyId: string; id: string; seenUntil: string },
  token: string,
): Promise<string> {
  const expires = new Date(Math.min(Date.parse(referral.seenUntil), x.now.getTime() + linkDays * dayMs)).toISOString()
  await x.tx.rows(
    db.insertInto('referral_link').values({
      token_hash: tokenHash(token),
      agency_id: referral.agencyId,
      referral_id: referral.id,
      expires_at: expires,
      next_salt: randomBytes(16),
    }),
  )
  return expires
}

/** The office answered for the partner, or took the referral back: links that are still out are used up. */
export async function endLinks(x: Effect<unknown>, referralId: string): Promise<void> {
  await x.tx.send({ name: 'end-links', text: 'select kith.end_links($1)', values: [referralId] })
}

/** True for the one answer that comes first; it uses up every link that is out for this referral. */
export async function useLink(x: Effect<unknown>, token: string): Promise<boolean> {
  const [rows] = await x.tx.send({
    name: 'use-link',
    text: 'select kith.use_link($1) as first',
    values: [tokenHash(token)],
  })
  return rows?.[0]?.first === true
}

/** How a link stands, without using it up; undefined where there is no such link. */
export interface Look {
  used: boolean
  expired: boolean
  /** A consent is in force that lets the partner see the referral. */
  allowed: boolean
  /** The referral was closed or withdrawn. */
  over: boolean
  next_salt: Buffer
}
export async function lookAt(tx: Tx, token: string): Promise<Look | undefined> {
  const [rows] = await tx.send({
    name: 'look-by-link',
    text: 'select * from kith.look_by_link($1)',
    values: [tokenHash(token)],
  })
  return rows?.[0] as unknown as Look | undefined
}
