import { createHash, randomBytes } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { blind, elementLength, evaluate, type FunctionKey, finish, inputLength, ownValues, split } from '@kith/matching'

/** What a thread is asked to do. Bytes are laid end to end. */
export type ThreadTask =
  | { kind: 'blind'; inputs: Uint8Array; seed: Uint8Array; from: number }
  | { kind: 'finish'; inputs: Uint8Array; elements: Uint8Array; answer: Uint8Array; key: Uint8Array }
  | { kind: 'evaluate'; key: FunctionKey; elements: Uint8Array }
  | { kind: 'own'; key: FunctionKey; inputs: Uint8Array }

/** The chance of one blind follows from the run's key and the token's place, so that a run that stopped goes on where it was. */
const chanceOf = (seed: Uint8Array, place: number) => (length: number) =>
  createHash('shake256', { outputLength: length }).update('kith blind').update(seed).update(String(place)).digest()

function work(task: ThreadTask): Uint8Array {
  if (task.kind === 'evaluate') return evaluate(task.key, task.elements, randomBytes)
  const inputs = split(task.inputs, inputLength)
  if (task.kind === 'own') return ownValues(task.key, inputs)
  if (task.kind === 'blind') {
    const blinded = inputs.map((input, at) => blind(input, chanceOf(task.seed, task.from + at)))
    return Buffer.concat(blinded.flatMap(({ element, blind: scalar }) => [element, scalar]))
  }
  const blinded = split(task.elements, 2 * elementLength).map((both) => ({
    element: both.subarray(0, elementLength),
    blind: both.subarray(elementLength),
  }))
  return finish(task.key, inputs, blinded, task.answer)
}

parentPort?.on('message', (task: ThreadTask) => {
  try {
    parentPort?.postMessage({ result: new Uint8Array(work(task)) })
  } catch (error) {
    // A kind, never content: what failed stands in the log of whoever asked.
    parentPort?.postMessage({ failed: (error as Error).name })
  }
})
