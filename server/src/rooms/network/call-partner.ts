import { randomBytes } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import type { PeerStep } from '@kith/wire/network-peer'
import type { House } from '../../house/house.ts'
import type { Identity } from './identity.ts'
import { placeOf, Unreachable } from './partner-address.ts'
import { holdsAnswer, signRequest } from './signature.ts'

const patienceMs = 60_000
const largestAnswer = 4 * 1024 * 1024

/** The partner said no, in a signed answer; the code is one of `peerRefusals`. */
export class PartnerRefused extends Error {
  override name = 'PartnerRefused'
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}
/** What came back is not what the partner's key signed, or has not the shape that was agreed. */
export class BadAnswer extends Error {
  override name = 'BadAnswer'
}

/** Whom we call: the address and the key that the agreement names, and nobody else. */
export interface Partner {
  agreementId: string
  address: string
  agencyId: string
  key: Uint8Array
}
export interface Answered {
  status: number
  body: Buffer
  bytesOut: number
  bytesIn: number
}

/** Sends one signed step to the partner and answers what its key signed. Follows no redirect, and waits a minute at most. */
export async function callPartner(
  house: Pick<House, 'partners' | 'clock'>,
  us: Identity,
  partner: Partner,
  step: PeerStep,
  body: Uint8Array,
): Promise<Answered> {
  const { url, address } = await placeOf(partner.address, house.partners.allowPrivate)
  const path = `/api/network/peer/${partner.agencyId}/${partner.agreementId}/${step}`
  const nonce = randomBytes(16).toString('base64url')
  const at = String(house.clock.now().getTime())
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': body.length,
    'x-kith-at': at,
    'x-kith-nonce': nonce,
    'x-kith-signature': signRequest(us.key, { path, at, nonce, body }),
  }
  const { status, signature, answer } = await post(url, address, path, headers, body)
  if (!holdsAnswer(partner.key, nonce, status, answer, signature)) throw new BadAnswer('unsigned')
  if (status >= 400) throw new PartnerRefused(codeIn(answer))
  return { status, body: answer, bytesOut: body.length, bytesIn: answer.length }
}

function post(url: URL, address: string, path: string, headers: http.OutgoingHttpHeaders, body: Uint8Array) {
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise<{ status: number; signature: string; answer: Buffer }>((resolve, reject) => {
    const fail = () => reject(new Unreachable('no answer'))
    const call = request(
      {
        protocol: url.protocol,
        // The address that was looked at is the one that is called; the name serves only for the certificate.
        host: address,
        port: url.port,
        servername: url.hostname,
        path,
        method: 'POST',
        headers: { host: url.host, ...headers },
        signal: AbortSignal.timeout(patienceMs),
      },
      (answer) => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size > largestAnswer) call.destroy(new Error('too large'))
          else parts.push(part)
        })
        answer.on('error', fail)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            signature: String(answer.headers['x-kith-signature'] ?? ''),
            answer: Buffer.concat(parts),
          }),
        )
      },
    )
    call.on('error', fail)
    call.end(body)
  })
}

function codeIn(answer: Buffer): string {
  try {
    const { code } = JSON.parse(answer.toString('utf8')) as { code?: unknown }
    return typeof code === 'string' ? code.slice(0, 40) : 'unknown'
  } catch {
    return 'unknown'
  }
}
