import { BlockList, isIP } from 'node:net'
import { resolve } from 'node:path'
import { CannotOpen } from './cannot-open.ts'

/** What the environment says, read once and checked before anything is started. */
export interface Configuration {
  host: string
  port: number
  /** KITH_DATA: the folder that holds everything that is not in a database elsewhere. */
  folder: string
  /** The address that people and links use, without a slash at the end. */
  origin: string
  /** Which addresses stand before Kith and may say whose request it is that they hand on: a proxy that speaks https. */
  proxies: readonly string[]
  demo: boolean
  /** Where signed heads of the ledger are told besides the database: a file, or an https address. */
  anchor: string | null
  /** smtp://user:password@host:port, or null: mail is then kept in the database and told in the log. */
  smtp: string | null
  /** May a partner's server stand at a private address, or be called without https? For one network, and for trying. */
  privatePartners: boolean
}

/** Reads HOST, PORT, KITH_DATA, KITH_ORIGIN, KITH_PROXY, KITH_DEMO, KITH_ANCHOR, KITH_SMTP and KITH_PRIVATE_PARTNERS, or throws CannotOpen in words. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 4000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CannotOpen('badPort', { port: env.PORT ?? '' })
  return {
    host,
    port,
    folder: resolve(env.KITH_DATA || 'data'),
    origin: readOrigin(env.KITH_ORIGIN || `http://${host.includes(':') ? `[${host}]` : host}:${port}`),
    proxies: readProxies(env.KITH_PROXY || ''),
    demo: env.KITH_DEMO !== '0',
    anchor: env.KITH_ANCHOR || null,
    smtp: env.KITH_SMTP || null,
    privatePartners: env.KITH_PRIVATE_PARTNERS === '1',
  }
}

function readProxies(text: string): string[] {
  const proxies = text.split(/[\s,]+/).filter(Boolean)
  for (const proxy of proxies) if (!isAddress(proxy)) throw new CannotOpen('badProxy', { proxy })
  return proxies
}

/** An address, or a whole network as in 10.0.0.0/8. A network of everything would let anyone say who they are. */
function isAddress(text: string): boolean {
  const [address = '', bits] = text.split('/')
  const family = isIP(address)
  if (!family || bits === undefined) return family > 0
  try {
    new BlockList().addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4')
    return /^[1-9]\d*$/.test(bits)
  } catch {
    return false
  }
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new CannotOpen('badOrigin', { origin: text })
  }
  return url.origin
}
