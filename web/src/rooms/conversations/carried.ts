import { cell } from '../../house/cell.ts'
import type { Talk } from './talk.ts'

/** A talk that began as new and turned out to be with someone who is known: it goes on on their page. */
export const carried = cell<{ personId: string; talk: Talk } | null>(null)
