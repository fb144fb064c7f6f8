import { argon2 as hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon2 = promisify(hash)

// OWASP's first choice for argon2id where memory is not scarce: 19 MiB, two passes, one lane.
const memoryKiB = 19_456
const passes = 2
const tagLength = 32

/** Hashes a password for keeping, in the usual text form `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive(password, salt, memoryKiB, passes)
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=1$${plain(salt)}$${plain(tag)}`
}

/**
 * Does the password fit? Without a kept hash it takes as long and answers no: whether an address is known must not
 * show in the time that the answer takes.
 */
export async function passwordFits(password: string, kept: string | null | undefined): Promise<boolean> {
  const read = readHash(kept ?? '')
  const { salt, tag, memory, times } = read ?? standIn
  const given = await derive(password, salt, memory, times)
  return timingSafeEqual(given, tag) && read !== null
}

interface KeptHash {
  salt: Buffer
  tag: Buffer
  memory: number
  times: number
}
const standIn: KeptHash = { salt: randomBytes(16), tag: randomBytes(tagLength), memory: memoryKiB, times: passes }

function readHash(text: string): KeptHash | null {
  const [, memory, times, salt, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]{43})$/.exec(text) ?? []
  if (!memory || !times || !salt || !tag) return null
  return {
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
    memory: Number(memory),
    times: Number(times),
  }
}

const derive = (password: string, nonce: Buffer, memory: number, times: number): Promise<Buffer> =>
  argon2('argon2id', {
    // The same password typed on another keyboard may arrive in another Unicode form.
    message: Buffer.from(password.normalize('NFC')),
    nonce,
    parallelism: 1,
    tagLength,
    memory,
    passes: times,
  })

const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
