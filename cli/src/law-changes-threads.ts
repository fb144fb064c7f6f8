import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Answer, Begin, Seen } from './law-changes-worker.ts'
import type { RowGroup } from './parquet-caseload.ts'

/** What is said of each group of rows, in the order of the file. */
type See = (seen: Seen, group: RowGroup) => Promise<void>

/** No thread works further ahead of what was told than so many groups. */
const ahead = 64

/**
 * Compares a caseload in Parquet, a group of rows at a time, on as many threads as there are processors. A thread stays
 * with the states it has begun with, since its law has to be made ready once. Resolves to what went wrong, if anything did.
 */
export async function inThreads(begin: Begin, groups: readonly RowGroup[], see: See): Promise<string | undefined> {
  const open = new Set(groups.keys())
  const ready = new Map<number, Seen>()
  const begun = new Set<string>()
  let next = 0
  let trouble: string | undefined
  let isOver = false
  let telling = Promise.resolve()
  let told = Promise.withResolvers<void>()

  const tell = async () => {
    for (let seen = ready.get(next); seen; seen = ready.get(next)) {
      ready.delete(next++)
      await see(seen, groups[next - 1]!)
      told.resolve()
      told = Promise.withResolvers()
    }
  }
  const choose = (own: ReadonlySet<string>): number | undefined => {
    const near = [...open].filter((at) => at < next + ahead)
    const isOf = (states: ReadonlySet<string>) => (at: number) => states.has(groups[at]!.state ?? '')
    return near.find(isOf(own)) ?? near.find((at) => !isOf(begun)(at)) ?? near[0]
  }
  const work = async () => {
    const worker = new Worker(new URL('./law-changes-worker.ts', import.meta.url), { workerData: begin })
    const own = new Set<string>()
    try {
      while (open.size > 0 && !isOver) {
        const at = choose(own)
        if (at === undefined) {
          await told.promise
          continue
        }
        open.delete(at)
        const { state } = groups[at]!
        if (state) {
          own.add(state)
          begun.add(state)
        }
        const answer = await ask(worker, groups[at]!)
        if ('trouble' in answer) {
          trouble ??= answer.trouble
          isOver = true
        } else {
          ready.set(at, answer)
          telling = telling.then(tell)
        }
      }
    } catch (error) {
      isOver = true
      throw error
    } finally {
      if (isOver) told.resolve()
      await worker.terminate()
    }
  }
  const threads = Math.min(availableParallelism(), groups.length)
  await Promise.all(Array.from({ length: threads }, work))
  await telling
  return trouble
}

const ask = async (worker: Worker, group: RowGroup): Promise<Answer> => {
  const answer = once(worker, 'message') as Promise<[Answer]>
  worker.postMessage(group)
  return (await answer)[0]
}
