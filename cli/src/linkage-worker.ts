import { parentPort, workerData } from 'node:worker_threads'
import type { Model, Prepared } from '@kith/linkage'
import { scorePairs } from '@kith/linkage'

// One part of the work of weighing pairs; people, counts and blocks are shared memory.
const { prepared, model, shard, shards } = workerData as {
  prepared: Prepared
  model: Model
  shard: number
  shards: number
}
parentPort?.postMessage(scorePairs(prepared, model, shard, shards))
