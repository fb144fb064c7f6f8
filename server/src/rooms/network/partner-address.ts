import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** An address that we will not call, whoever names it. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** An address within a house or a network of its own, where the administrator has not allowed it. */
export class PrivateAddress extends Unreachable {}

// Everything that is not the open internet (RFC 6890 and its registries): ourselves, the neighbours, the cloud's own services.
const closed = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(net, bits, 'ipv4')
// Of version 6 only what is given out for the internet is open, without the parts that hold version 4 or are for writing about.
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(net, bits, 'ipv6')

export function isOpenAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  return family === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** The origin of a partner as an agreement may name it: https, or http where the administrator allows private addresses. */
export function partnerOrigin(text: string, allowPrivate: boolean): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || url.origin !== text || url.username || url.password) return null
  return url.protocol === 'https:' || (url.protocol === 'http:' && allowPrivate) ? url.origin : null
}

/** Where to connect: the name is resolved once, every address it has must be open, and the first of them is used. */
export async function placeOf(origin: string, allowPrivate: boolean): Promise<{ url: URL; address: string }> {
  const named = partnerOrigin(origin, allowPrivate)
  if (!named && partnerOrigin(origin, true)) throw new PrivateAddress('not by https')
  if (!named) throw new Unreachable('not an address of a partner')
  const url = new URL(named)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true }).catch(() => [])
  if (found.length === 0) throw new Unreachable('no such host')
  if (!allowPrivate && found.some(({ address }) => !isOpenAddress(address)))
    throw new PrivateAddress('a private address')
  return { url, address: found[0]!.address }
}
