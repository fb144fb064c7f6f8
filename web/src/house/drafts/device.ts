// The local echo of a draft: what was typed in the last seconds, or while the server was silent.
// It is encrypted with a key that scripts cannot read out, in this browser only. Where storage is refused, there is no echo and the page says so.

const databaseName = 'kith-drafts'

interface Sealed {
  form: string
  iv: Uint8Array<ArrayBuffer>
  body: ArrayBuffer
}

let owner = ''
/** A shared computer: each person's drafts are their own. */
export function draftsBelongTo(userId: string) {
  owner = userId
}
const keyOf = (form: string) => `${owner}|${form}`

let opened: Promise<{ db: IDBDatabase; key: CryptoKey }> | undefined
const open = () => {
  opened ??= openOnce().catch((cause) => {
    opened = undefined
    throw cause
  })
  return opened
}

/** True when the words are on this device; false when the browser refused. Never throws. */
export async function keepOnDevice(form: string, value: unknown): Promise<boolean> {
  try {
    const { db, key } = await open()
    const iv = crypto.getRandomValues(new Uint8Array(12))
    // Encrypt before the transaction opens: a transaction that waits for anything else ends by itself.
    const body = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: bytes(keyOf(form)) },
      key,
      bytes(JSON.stringify(value)),
    )
    await done(
      db
        .transaction('drafts', 'readwrite', { durability: 'strict' })
        .objectStore('drafts')
        .put({ form: keyOf(form), iv, body } satisfies Sealed),
    )
    return true
  } catch {
    return false
  }
}

export async function readFromDevice(form: string): Promise<unknown> {
  try {
    const { db, key } = await open()
    const sealed = await done<Sealed | undefined>(db.transaction('drafts').objectStore('drafts').get(keyOf(form)))
    if (!sealed) return undefined
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.iv, additionalData: bytes(keyOf(form)) },
      key,
      sealed.body,
    )
    return JSON.parse(new TextDecoder().decode(plain))
  } catch {
    return undefined
  }
}

export async function dropFromDevice(form: string): Promise<void> {
  try {
    const { db } = await open()
    await done(db.transaction('drafts', 'readwrite').objectStore('drafts').delete(keyOf(form)))
  } catch {
    // There was nothing.
  }
}

async function openOnce() {
  if (!globalThis.crypto?.subtle) throw new Error('This address is not secure enough to encrypt on the device')
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: 'form' })
    request.result.createObjectStore('keys')
  }
  const db = await done(request)
  db.onclose = () => {
    opened = undefined
  }
  let key = await done<CryptoKey | undefined>(db.transaction('keys').objectStore('keys').get('drafts'))
  if (!key) {
    key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    await done(db.transaction('keys', 'readwrite').objectStore('keys').put(key, 'drafts'))
  }
  return { db, key }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The browser refused its storage'))
  })
}

const bytes = (text: string) => new TextEncoder().encode(text)
