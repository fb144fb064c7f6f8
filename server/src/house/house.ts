import type { LocalProgramme } from '@kith/law/local/local-programme'
import type pg from 'pg'
import type { Clock } from './clock.ts'
import type { Tx } from './db/tx.ts'
import type { CommandBook, JobOrder } from './door/book.ts'
import type { Keyring } from './ledger/keys.ts'
import type { PdfPress } from './pdf/index.ts'

/** What the whole house shares: made once in main.ts, passed as an argument everywhere. */
export interface House {
  /** Connections of `app_rt`, with pipelining on; never those of the owner. */
  pool: pg.Pool
  keyring: Keyring
  clock: Clock
  commands: CommandBook
  jobs: JobDesk
  /** Prints documents, in a process of its own. */
  press: Pick<PdfPress, 'print'>
  /** The address that people and links use, without a slash at the end. */
  origin: string
  /** Addresses of the proxies before this server: only they may say whose request they hand on. */
  proxies: readonly string[]
  demo: boolean
  /** How other servers may be called: at private addresses only where the administrator said so. */
  partners: { allowPrivate: boolean }
  /** Programmes that this house added from files. */
  localLaw: LocalLaw
  log: Log
}

/** What the folder of local programmes holds now: both change together when a file does. */
export interface LocalLaw {
  programmes: readonly LocalProgramme[]
  files: readonly {
    file: string
    programme: string | null
    faults: readonly { line: number; en: string; es: string }[]
  }[]
}
export const noLocalLaw: LocalLaw = { programmes: [], files: [] }

/** Logs say what happened, never to whom: no names, no text, no addresses of persons. */
export interface Log {
  info(words: string, facts?: Record<string, string | number | boolean>): void
  error(words: string, facts?: Record<string, string | number | boolean>): void
}

/** Takes a job within the command's own transaction: it is worked on only if the command stands. */
export interface JobDesk {
  order(tx: Tx, job: JobOrder): Promise<void>
}
