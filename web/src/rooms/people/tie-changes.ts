// Changes to a person's ties that are shown at once. What the server has not heard yet waits on this device, in order, and is
// sent when it can be reached again; nothing is said to be kept before it is.
import { peopleCommands, type Tie } from '@kith/wire/people'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { Unreachable } from '../../house/api/problem.ts'
import { reach } from '../../house/api/reach.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { type Cell, cell, useCell } from '../../house/cell.ts'
import { draftPlaces } from '../../house/drafts/places.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { todayHere } from '../../kit/day.ts'
import { personQuery } from './queries.ts'
import { type Waiting, type WrittenTie, withChanges } from './with-changes.ts'

/** One list a person, for as long as the app is open; its echo on the device outlives it. */
const lists = new Map<string, Cell<readonly Waiting[]>>()
const sending = new Set<string>()
const formOf = (personId: string) => `ties:${personId}`

function listOf(personId: string): Cell<readonly Waiting[]> {
  const known = lists.get(personId)
  if (known) return known
  const made = cell<readonly Waiting[]>([])
  lists.set(personId, made)
  return made
}

export interface TieChanges {
  /** The ties with everything that was just changed. */
  ties: readonly Tie[]
  /** The ties of which the server has not heard. */
  waiting: ReadonlySet<string>
  add: (tie: WrittenTie) => Promise<void>
  change: (tie: Tie, to: Partial<WrittenTie>, words: string) => Promise<void>
  end: (tie: Tie) => Promise<void>
}

/**
 * Reads and changes the ties of a person.
 * `add` and `change` throw the server's refusal; without an answer the change waits and nothing is thrown.
 */
export function useTieChanges(personId: string, known: readonly Tie[]): TieChanges {
  const w = useWords('people')
  const house = useWords('house')
  const queries = useQueryClient()
  const list = listOf(personId)
  const waiting = useCell(list)
  const silent = useCell(reach) === 'silent'
  const keep = (next: readonly Waiting[]) => {
    list.set(next)
    const silentOnes = next.filter((each) => each.silent)
    if (silentOnes.length > 0) void draftPlaces.keepHere(formOf(personId), { waiting: silentOnes })
    else void draftPlaces.dropHere(formOf(personId))
  }
  const readAgain = () => queries.invalidateQueries({ queryKey: personQuery(personId).queryKey })

  /** True when it was done, false when it waits. */
  async function deliver(one: Waiting): Promise<boolean> {
    const sent = { id: one.id, occurredAt: new Date(one.at) }
    const drop = () => keep(list.get().filter((each) => each.id !== one.id))
    try {
      if (one.act.do === 'add') await send(peopleCommands.addTie, { personId, tie: one.act.tie }, sent)
      else if (one.act.do === 'change')
        await send(peopleCommands.changeTie, { personId, endsTieId: one.act.ends, tie: one.act.tie }, sent)
      else await send(peopleCommands.endTie, { personId, tieId: one.act.ends }, sent)
    } catch (error) {
      if (!(error instanceof Unreachable)) {
        drop()
        throw error
      }
      keep(list.get().map((each) => (each.id === one.id ? { ...each, silent: true } : each)))
      return false
    }
    // Until the server's own words are here, ours stay in sight.
    await readAgain().catch(() => {})
    drop()
    return true
  }

  async function put(act: Waiting['act']): Promise<boolean> {
    const one: Waiting = { id: newId(), act, at: new Date().toISOString() }
    const isBehind = list.get().some((each) => each.silent)
    keep([...list.get(), isBehind ? { ...one, silent: true } : one])
    if (isBehind) {
      say(w.tieWaits)
      return false
    }
    const done = await deliver(one)
    if (!done) say(w.tieWaits)
    return done
  }

  /** Whoever closed the page before the network came back finds what waited. */
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for a person
  useEffect(() => {
    void draftPlaces.readHere(formOf(personId)).then((kept) => {
      const earlier = (kept as { waiting?: Waiting[] } | undefined)?.waiting ?? []
      const missing = earlier.filter((one) => !list.get().some((each) => each.id === one.id))
      if (missing.length > 0) list.set([...missing, ...list.get()])
    })
  }, [personId])

  const hasSilent = waiting.some((each) => each.silent)
  // biome-ignore lint/correctness/useExhaustiveDependencies: tried when the server is heard again
  useEffect(() => {
    if (silent || !hasSilent || sending.has(personId)) return
    sending.add(personId)
    void sendWhatWaits().finally(() => sending.delete(personId))
  }, [silent, hasSilent, personId])
  async function sendWhatWaits() {
    for (const one of list.get().filter((each) => each.silent)) {
      try {
        if (!(await deliver(one))) return
      } catch (error) {
        say(sayingOf(error, house))
        await readAgain()
      }
    }
    say(w.waitingSent)
  }

  const ties = useMemo(() => withChanges(known, waiting), [known, waiting])
  const waitingIds = useMemo(
    () =>
      new Set(waiting.filter((each) => each.silent).map(({ act }) => (act.do === 'end' ? act.ends : act.tie.tieId))),
    [waiting],
  )

  /** Says the refusal in passing, where no form stands open to show it. */
  const orSay = (work: Promise<unknown>) => work.catch((error) => say(sayingOf(error, house)))
  const undo = (run: () => Promise<unknown>) => ({ label: house.undo, run: () => void orSay(run()) })

  return {
    ties,
    waiting: waitingIds,
    async add(tie) {
      const done = await put({ do: 'add', tie })
      if (done)
        say(
          w.tieKept,
          undo(() => put({ do: 'end', ends: tie.tieId })),
        )
    },
    async change(tie, to, words) {
      const next: WrittenTie = { ...writtenAs(tie), ...to, tieId: newId() }
      const done = await put({ do: 'change', ends: tie.id, tie: next })
      if (done)
        say(
          words,
          undo(() => put({ do: 'change', ends: next.tieId, tie: { ...writtenAs(tie), tieId: newId() } })),
        )
    },
    async end(tie) {
      const done = await put({ do: 'end', ends: tie.id })
      if (done)
        say(
          w.tieEnded,
          undo(() => put({ do: 'add', tie: { ...writtenAs(tie), tieId: newId() } })),
        )
    },
  }
}

/** A tie as it would be written again today. */
const writtenAs = (tie: Tie): WrittenTie => ({
  tieId: tie.id,
  otherPersonId: tie.otherPersonId,
  otherName: tie.otherName,
  otherKind: tie.otherKind,
  kind: tie.kind,
  closeness: tie.closeness,
  gives: tie.gives,
  receives: tie.receives,
  formal: tie.formal,
  mayBeTold: tie.mayBeTold,
  neverMeet: tie.neverMeet,
  words: tie.words,
  fromOn: todayHere(),
})
