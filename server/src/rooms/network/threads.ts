import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ThreadTask } from './thread.ts'

/** Multiplying points takes a millisecond each, so it is done beside the server's own thread. Idle threads end. */
const idleMs = 10_000

interface Thread {
  worker: Worker
  waiting: { resolve(result: unknown): void; reject(error: Error): void } | null
  goesAt: NodeJS.Timeout | null
}
const threads: Thread[] = []
const queue: (() => void)[] = []

/** Works on one task in a thread and answers its result. */
export async function inThread<Result>(task: ThreadTask): Promise<Result> {
  const thread = await freeThread()
  return await new Promise<Result>((resolve, reject) => {
    thread.waiting = { resolve: resolve as (result: unknown) => void, reject }
    thread.worker.ref()
    thread.worker.postMessage(task)
  })
}

async function freeThread(): Promise<Thread> {
  const free = threads.find((thread) => thread.waiting === null && claim(thread))
  if (free) return free
  if (threads.length < availableParallelism()) {
    const thread = startThread()
    claim(thread)
    return thread
  }
  await new Promise<void>((resolve) => queue.push(resolve))
  return await freeThread()
}

/** From being found to being given its task a thread is nobody else's. */
function claim(thread: Thread): true {
  if (thread.goesAt) clearTimeout(thread.goesAt)
  thread.goesAt = null
  thread.waiting = { resolve: () => {}, reject: () => {} }
  return true
}

function startThread(): Thread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url))
  const thread: Thread = { worker, waiting: null, goesAt: null }
  threads.push(thread)
  const leave = () => {
    const at = threads.indexOf(thread)
    if (at >= 0) threads.splice(at, 1)
  }
  worker.on('message', ({ result, failed }: { result?: unknown; failed?: string }) => {
    const { waiting } = thread
    thread.waiting = null
    worker.unref()
    thread.goesAt = setTimeout(() => {
      leave()
      void worker.terminate()
    }, idleMs).unref()
    if (failed === undefined) waiting?.resolve(result)
    else waiting?.reject(new Error(failed))
    queue.shift()?.()
  })
  worker.on('error', (error: Error) => {
    leave()
    thread.waiting?.reject(error)
    queue.shift()?.()
  })
  return thread
}
