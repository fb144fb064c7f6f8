import { appendFile, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Head, headLine, readHeadLine } from './head.ts'

/** Where heads are told besides the database, so that whoever rules the database cannot make history anew. */
export interface Anchors {
  /** Appends heads that are not there yet, oldest first. Throws when one place could not be told; that is tried again. */
  tell(heads: readonly Head[]): Promise<void>
  /** The newest head in our own file. */
  newest(): Promise<Head | null>
  /** Every place has the heads up to this size. */
  toldUntil(): Promise<number>
}

/** Every house keeps this file beside its database; KITH_ANCHOR names a better place, on another machine. */
export const ownAnchor = (dataFolder: string): string => join(dataFolder, 'ledger-heads.jsonl')

const answersWithinMs = 10_000

/** Our own file, and KITH_ANCHOR: another file, or an https address that takes each head as JSON. */
export function anchors(dataFolder: string, anchor: string | null): Anchors {
  const own = ownAnchor(dataFolder)
  const files = [own, ...(anchor && !isAddress(anchor) ? [pathOf(anchor)] : [])]
  const told = join(dataFolder, 'ledger-told.json')
  return {
    async tell(heads) {
      for (const file of files) await appendTo(file, heads)
      if (anchor && isAddress(anchor)) await post(anchor, told, heads)
    },
    newest: async () => (await readHeads(own)).at(-1) ?? null,
    async toldUntil() {
      const sizes = await Promise.all(files.map(async (file) => (await readHeads(file)).at(-1)?.size ?? 0))
      return Math.min(...sizes, ...(anchor && isAddress(anchor) ? [await sizeTold(told)] : []))
    },
  }
}

/** All heads of an anchor file, in order. Lines that are none are left out; a missing file holds none. */
export async function readHeads(file: string): Promise<Head[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => readHeadLine(line) ?? [])
}

export const isAddress = (anchor: string): boolean => /^https?:/i.test(anchor)
export const pathOf = (anchor: string): string => (anchor.startsWith('file:') ? fileURLToPath(anchor) : anchor)

async function appendTo(file: string, heads: readonly Head[]): Promise<void> {
  const size = (await readHeads(file)).at(-1)?.size ?? 0
  const lines = heads.filter((head) => head.size > size).map((head) => `${headLine(head)}\n`)
  if (lines.length === 0) return
  await appendFile(file, lines.join(''), { mode: 0o644 })
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}

async function post(address: string, told: string, heads: readonly Head[]): Promise<void> {
  const from = await sizeTold(told)
  for (const head of heads.filter(({ size }) => size > from)) {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: headLine(head),
      redirect: 'error',
      signal: AbortSignal.timeout(answersWithinMs),
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`The anchor answered ${answer.status}`)
    await writeFile(told, String(head.size))
  }
}

const sizeTold = async (told: string): Promise<number> => Number(await readFile(told, 'utf8').catch(() => '0')) || 0
