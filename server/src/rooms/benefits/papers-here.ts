import type { Household } from '@kith/law'
import { type Paper, paperOf, papersFor } from '@kith/law/deadlines/papers'
import { addedAs, type Local } from './law-added.ts'

/** The papers to get for a programme, one that this house added among them. */
export const papersHere = (programme: string, household: Household, local: Local): readonly Paper[] =>
  addedAs(local, programme)?.apply.papers ?? papersFor(programme, household)

/** One paper by the programme and its name, for those written down before. */
export const paperHere = (programme: string, id: string, local: Local): Paper | undefined =>
  addedAs(local, programme)?.apply.papers.find((one) => one.id === id) ?? paperOf(programme, id)
