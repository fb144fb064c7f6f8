import { type KinWay, type StandardKind, turnedKind, turnedWord } from '@kith/wire/kin'
import { type NewTie, peopleCommands, type Tie } from '@kith/wire/people'
import { sql } from 'kysely'
import { ofPerson } from '../../house/db/one-person.ts'
import { db, raw } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import { dayOfAct, type File, marks } from './effects.ts'
import { checkDays, checkKin, kinOfTie, sinceWhen } from './kin-rules.ts'

export interface TieRow {
  id: string
  person_id: string
  other_person_id: string | null
  other_name: string
  other_kind: string
  kind: string
  standard: string
  way: string
  said_by_other: boolean
  closeness: string
  gives: boolean
  receives: boolean
  formal: boolean
  may_be_told: string
  never_meet: boolean
  words: string
  from_on: string | null
  until_on: string | null
  until_words: string
}

/**
 * Who matters to a person, from both sides: what was said on their page, and what others said of them on theirs. Somebody whom
 * the reader may not see is only the name that was typed. Where the person must never be told of the other, the tie does not
 * stand on their page at all; what the other one said about it in their own words stays on the other's page.
 */
export const tiesQuery = (personId: string) =>
  raw(sql<TieRow>`
    select t.id, t.person_id, p.id as other_person_id, coalesce(p.name, t.other_name) as other_name, t.other_kind, t.kind, t.standard, t.way,
           false as said_by_other, t.closeness, t.gives, t.receives, t.formal, t.may_be_told, t.never_meet, t.words, t.from_on, t.until_on, t.until_words
      from kith.tie t left join kith.person p on p.agency_id = t.agency_id and p.id = t.other_person_id
     where ${ofPerson('t.person_id', personId)}
    union all
    select t.id, t.person_id, p.id, p.name, 'person', t.kind, t.standard, t.way,
           true, t.closeness, t.receives, t.gives, t.formal, 'ask', t.never_meet, '', t.from_on, t.until_on, t.until_words
      from kith.tie t join kith.person p on p.agency_id = t.agency_id and p.id = t.person_id
     where ${ofPerson('t.other_person_id', personId)} and t.may_be_told <> 'never'
       and not exists (select from kith.tie o where ${ofPerson('o.person_id', personId)} and o.other_person_id = t.person_id)
     order by from_on nulls first, id`)

/** A tie as it is read on the page of the person: one that the other side said is turned round, in the reader's language. */
export const tieSeen = (row: TieRow, language: 'en' | 'es'): Tie => ({
  id: row.id,
  otherPersonId: row.other_person_id,
  otherName: row.other_name,
  otherKind: row.other_kind as Tie['otherKind'],
  kind: row.said_by_other ? turnedWord(row.kind, row.standard as StandardKind, language) : row.kind,
  standard: (row.said_by_other ? turnedKind(row.standard as StandardKind) : row.standard) as Tie['standard'],
  way: row.way as KinWay | '',
  saidByOther: row.said_by_other,
  closeness: row.closeness as Tie['closeness'],
  gives: row.gives,
  receives: row.receives,
  formal: row.formal,
  mayBeTold: row.may_be_told as Tie['mayBeTold'],
  neverMeet: row.never_meet,
  words: row.words,
  fromOn: row.from_on,
  untilOn: row.until_on,
  untilWords: row.until_words,
})

export async function addTie(x: Effect<unknown>, file: File, tie: NewTie): Promise<void> {
  // Somebody who is known here must be someone whom the writer may see: a tie is no way to point at a hidden person.
  if (tie.otherPersonId) await x.mustBeAbleTo('read', tie.otherPersonId)
  await writeTie(x, file, tie)
}

async function writeTie(x: Effect<unknown>, file: File, tie: NewTie): Promise<void> {
  const kin = kinOfTie(tie)
  if (tie.otherKind === 'person') await checkKin(x, file.personId, tie, kin)
  else checkDays(x.now, tie.fromOn, tie.untilOn)
  await x.tx.rows(
    db.insertInto('tie').values({
      ...marks(x, file),
      id: tie.tieId,
      other_person_id: tie.otherPersonId,
      other_name: tie.otherName,
      other_kind: tie.otherKind,
      kind: tie.kind,
      standard: kin.standard,
      way: kin.way,
      closeness: tie.closeness,
      gives: tie.gives,
      receives: tie.receives,
      formal: tie.formal,
      may_be_told: tie.mayBeTold,
      never_meet: tie.neverMeet,
      words: tie.words,
      from_on: tie.fromOn ?? (tie.untilOn ? null : sinceWhen(kin, dayOfAct(x))),
      until_on: tie.untilOn,
      until_words: tie.untilWords,
    }),
  )
  const { personId, programId, segment } = file
  x.tell({ kind: 'people.tie', personId, programId, segment, recordId: tie.tieId })
}

interface EndedTie {
  id: string
  other_person_id: string | null
  other_name: string
}

/** Ends a tie from either of its sides; it stays in the story of both. */
async function endTie(
  x: Effect<{ personId: string }>,
  tieId: string,
  untilOn: string | null,
  untilWords: string,
): Promise<EndedTie> {
  const { personId } = x.payload
  const tie = await x.tx.one(
    raw(sql<{ person_id: string; from_on: string | null }>`
      select person_id, from_on from kith.tie where id = ${tieId} and until_on is null
         and (${ofPerson('person_id', personId)} or ${ofPerson('other_person_id', personId)} and may_be_told <> 'never')`),
  )
  if (tie.person_id !== personId) await x.mustBeAbleTo('write', tie.person_id)
  const on = untilOn ?? dayOfAct(x)
  checkDays(x.now, untilOn ? tie.from_on : null, on)
  const ended = await x.tx.one(
    db
      .updateTable('tie')
      .set({ until_on: sql`greatest(${on}::date, from_on)`, until_words: untilWords })
      .where('id', '=', tieId)
      .where('until_on', 'is', null)
      .returning(['id', 'other_person_id', 'other_name']),
  )
  x.tell({ kind: 'people.tie', ...x.record!, personId: tie.person_id, recordId: tieId })
  if (tie.person_id !== personId) x.tell({ kind: 'people.tie', ...x.record!, recordId: tieId })
  return ended
}

export const tieHandlers: Handler[] = [
  handles(peopleCommands.addTie, async (x) => {
    await addTie(x, x.record!, x.payload.tie)
    return { id: x.payload.tie.tieId }
  }),
  handles(peopleCommands.changeTie, async (x) => {
    const { tie, endsTieId } = x.payload
    const before = await endTie(x, endsTieId, null, '')
    // The page names nobody whom its reader may not see; whom the tie joins stays as it was.
    const kept = tie.otherPersonId ? null : tie.otherName === before.other_name ? before.other_person_id : null
    if (kept) await writeTie(x, x.record!, { ...tie, otherPersonId: kept })
    else await addTie(x, x.record!, tie)
    return { id: tie.tieId }
  }),
  handles(peopleCommands.endTie, async (x) => {
    const { id } = await endTie(x, x.payload.tieId, x.payload.untilOn, x.payload.untilWords)
    return { id }
  }),
]
