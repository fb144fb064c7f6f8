import { commonRefusals, type PayloadOf, Refused } from '@kith/wire'
import { conversationsCommands, conversationsRefusals } from '@kith/wire/conversations'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import {
  addPerson,
  addTie,
  type File,
  homeProgram,
  joinHousehold,
  makeHousehold,
  sayCircumstances,
} from '../people/index.ts'
import { makePromise } from '../plans/index.ts'
import { beginConversation, noteUnmetNeed, writeNote } from './effects.ts'

const fileOf = (x: Effect<{ personId: string }>, segment?: string): File => ({
  personId: x.record!.personId,
  programId: x.record!.programId,
  segment: segment ?? x.record!.segment,
})

type Kept = Omit<PayloadOf<typeof conversationsCommands.keep>, 'personId' | 'household'>

export const conversationsHandlers: Handler[] = [
  handles(conversationsCommands.intake, async (x) => {
    const { person, household, conversationId } = x.payload
    const programId = await homeProgram(x)
    const file = await addPerson(x, person, programId)
    if (household) {
      await makeHousehold(x, file, household)
      await joinHousehold(x, file, household.householdId, { relation: 'head', isHead: true, fromOn: null })
    }
    await keep(x, file, x.payload, 'intake', household?.householdId ?? null)
    return { personId: person.personId, conversationId }
  }),

  handles(conversationsCommands.keep, async (x) => {
    const file = fileOf(x)
    const home = await x.tx.maybe(
      db
        .selectFrom('household_member')
        .select('household_id')
        .where(ofPerson('person_id', file.personId))
        .where('until_on', 'is', null)
        .orderBy('from_on', 'desc')
        .limit(1),
    )
    const { household } = x.payload
    if (!home && household) {
      await makeHousehold(x, file, household)
      await joinHousehold(x, file, household.householdId, { relation: 'head', isHead: true, fromOn: null })
    }
    await keep(x, file, x.payload, 'contact', home?.household_id ?? household?.householdId ?? null)
    return { personId: file.personId, conversationId: x.payload.conversationId }
  }),

  handles(conversationsCommands.writeNote, async (x) => {
    const { noteId, body, conversationId, segment } = x.payload
    if (!x.actor.segments.includes(segment)) throw new Refused('notFound', commonRefusals.notFound)
    await writeNote(x, fileOf(x, segment), { noteId, body, conversationId })
    return { id: noteId }
  }),

  handles(conversationsCommands.changeNote, async (x) => {
    const { segment } = await ownOpenNote(x, x.payload.noteId)
    await x.tx.one(
      db
        .updateTable('note')
        .set({ body: x.payload.body })
        .where('id', '=', x.payload.noteId)
        .where('signed_at', 'is', null)
        .returning('id'),
    )
    x.tell({
      kind: 'conversations.note',
      ...x.record!,
      segment,
      recordId: x.payload.noteId,
    })
    return { id: x.payload.noteId }
  }),

  handles(conversationsCommands.signNote, async (x) => {
    const { segment } = await ownOpenNote(x, x.payload.noteId)
    await x.tx.one(
      db
        .updateTable('note')
        .set({ signed_at: x.now.toISOString(), signed_by: x.actor.userId })
        .where('id', '=', x.payload.noteId)
        .where('signed_at', 'is', null)
        .returning('id'),
    )
    x.tell({
      kind: 'conversations.note',
      ...x.record!,
      segment,
      recordId: x.payload.noteId,
    })
    x.note({ recordRef: x.payload.noteId })
    return { id: x.payload.noteId }
  }),

  handles(conversationsCommands.amendNote, async (x) => {
    const { noteId, amendsId, body, reason } = x.payload
    const amended = await x.tx.one(
      db
        .selectFrom('note')
        .select(['person_id', 'program_id', 'signed_at', 'conversation_id', 'segment'])
        .where('id', '=', amendsId)
        .where(ofPerson('person_id', x.payload.personId)),
    )
    if (!amended.signed_at) throw new Refused('notSigned', conversationsRefusals.notSigned)
    await writeNote(
      x,
      { personId: amended.person_id, programId: amended.program_id, segment: amended.segment },
      {
        noteId,
        body,
        conversationId: amended.conversation_id,
        sign: true,
        amends: { noteId: amendsId, reason },
      },
    )
    return { id: noteId }
  }),

  handles(conversationsCommands.noteUnmetNeed, async (x) => {
    await noteUnmetNeed(x, fileOf(x), x.payload.unmet, x.payload.conversationId)
    return { id: x.payload.unmet.unmetNeedId }
  }),
]

/** One entry, many records: the conversation, its note, people, ties, circumstances, promises and what could not be given. */
async function keep(
  x: Effect<unknown>,
  file: File,
  kept: Kept,
  kind: 'intake' | 'contact',
  householdId: string | null,
): Promise<void> {
  await beginConversation(x, file, { ...kept, kind })
  const files = new Map([[file.personId, file]])
  for (const { person, relation } of kept.others) {
    const other = await addPerson(x, person, file.programId)
    files.set(person.personId, other)
    if (householdId) await joinHousehold(x, other, householdId, { relation, isHead: false, fromOn: null })
  }
  if (kept.note) {
    if (kept.note.sign && !x.actor.rights.includes('sign')) throw new Refused('notFound', commonRefusals.notFound)
    await writeNote(x, file, { ...kept.note, conversationId: kept.conversationId })
  }
  for (const tie of kept.ties) await addTie(x, file, tie)
  for (const { personId, said } of kept.circumstances) {
    await sayCircumstances(x, files.get(personId) ?? (await knownFile(x, personId)), said, kept.conversationId)
  }
  for (const promise of kept.promises) {
    // Whatever was promised here was promised by or to the one whom the conversation is about.
    await makePromise(x, file, { ...promise, noteId: promise.noteId ?? kept.note?.noteId ?? null })
  }
  for (const unmet of kept.unmet) await noteUnmetNeed(x, file, unmet, kept.conversationId)
  x.note({ recordRef: kept.conversationId, personId: file.personId, personIds: [...files.keys()] })
  x.tell({
    kind: 'conversations.kept',
    personId: file.personId,
    programId: file.programId,
    segment: file.segment,
    recordId: kept.conversationId,
  })
}

/** Someone of the household who was known before: the writer must be able to write in their file too. */
async function knownFile(x: Effect<unknown>, personId: string): Promise<File> {
  await x.mustBeAbleTo('write', personId)
  const row = await x.tx.one(db.selectFrom('person').select(['program_id', 'segment']).where('id', '=', personId))
  return { personId, programId: row.program_id, segment: row.segment }
}

/** The note, if it is the writer's own and still open; its row is held, so that of two who sign one is told. What is told of it goes to those who are cleared for its segment. */
async function ownOpenNote(x: Effect<{ personId: string }>, noteId: string): Promise<{ segment: string }> {
  const note = await x.tx.one(
    db
      .selectFrom('note')
      .select(['author_id', 'signed_at', 'segment'])
      .where('id', '=', noteId)
      .where(ofPerson('person_id', x.payload.personId))
      .forUpdate(),
  )
  if (note.signed_at) throw new Refused('signedAlready', conversationsRefusals.signedAlready)
  if (note.author_id !== x.actor.userId) throw new Refused('notYourNote', conversationsRefusals.notYourNote)
  return note
}
