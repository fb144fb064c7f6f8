import { sha256 } from '../canonical.ts'

/**
 * Merkle trees after RFC 9162 (and RFC 6962 before it), over leaves that are hashes already. Pure: it knows neither the
 * database nor the clock, so that a verifier elsewhere can be held against the same tests.
 */
const nodeMark = Buffer.of(1)
const nodeOf = (left: Buffer, right: Buffer): Buffer => sha256(nodeMark, left, right)

/** A tree as it grows: the roots of its whole subtrees, largest first. It is all that is needed to add a leaf. */
export interface Edge {
  size: number
  roots: Buffer[]
}
export const emptyEdge = (): Edge => ({ size: 0, roots: [] })

/** Adds a leaf in place. */
export function grow(edge: Edge, leaf: Buffer): void {
  let root = leaf
  // Each trailing one of the size, written in binary, is a whole subtree as high as the one just made.
  for (let bits = edge.size; bits % 2 === 1; bits = (bits - 1) / 2) root = nodeOf(edge.roots.pop()!, root)
  edge.roots.push(root)
  edge.size++
}

/** The root of the whole tree. */
export function rootOf(edge: Edge): Buffer {
  const last = edge.roots.at(-1)
  if (!last) return sha256('')
  return edge.roots.slice(0, -1).reduceRight((right, left) => nodeOf(left, right), last)
}

export const packEdge = (edge: Edge): Buffer => Buffer.concat(edge.roots)
export function unpackEdge(size: number, packed: Buffer): Edge {
  const roots = Array.from({ length: packed.length / 32 }, (_, at) => packed.subarray(at * 32, at * 32 + 32))
  return { size, roots }
}

const treeOf = (leaves: readonly Buffer[]): Buffer => {
  const edge = emptyEdge()
  for (const leaf of leaves) grow(edge, leaf)
  return rootOf(edge)
}

/** The largest power of two below `size`: where RFC 9162 splits a tree. */
const splitOf = (size: number): number => {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** The hashes that lead from one leaf to the root, lowest first. @example inclusionProof(leaves, 7) */
export function inclusionProof(leaves: readonly Buffer[], index: number): Buffer[] {
  if (leaves.length <= 1) return []
  const split = splitOf(leaves.length)
  return index < split
    ? [...inclusionProof(leaves.slice(0, split), index), treeOf(leaves.slice(split))]
    : [...inclusionProof(leaves.slice(split), index - split), treeOf(leaves.slice(0, split))]
}

/** Does this leaf stand at this place of the tree with this root? (RFC 9162, 2.1.3.2) */
export function isIncluded(leaf: Buffer, index: number, size: number, proof: readonly Buffer[], root: Buffer): boolean {
  if (index < 0 || index >= size) return false
  let [at, last, hash] = [index, size - 1, leaf]
  for (const each of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeOf(each, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = nodeOf(hash, each)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && hash.equals(root)
}

/** The hashes by which a tree of the first `before` leaves is shown to be a beginning of this one. */
export function consistencyProof(leaves: readonly Buffer[], before: number, isWhole = true): Buffer[] {
  if (before === leaves.length) return isWhole ? [] : [treeOf(leaves)]
  const split = splitOf(leaves.length)
  return before <= split
    ? [...consistencyProof(leaves.slice(0, split), before, isWhole), treeOf(leaves.slice(split))]
    : [...consistencyProof(leaves.slice(split), before - split, false), treeOf(leaves.slice(0, split))]
}

/** Is the tree with `rootBefore` a beginning of the tree with `root`? (RFC 9162, 2.1.4.2) */
export function isConsistent(
  before: number,
  size: number,
  rootBefore: Buffer,
  root: Buffer,
  proof: readonly Buffer[],
): boolean {
  if (before === size) return proof.length === 0 && rootBefore.equals(root)
  if (before < 1 || before > size) return false
  const path = isPowerOfTwo(before) ? [rootBefore, ...proof] : [...proof]
  const first = path.shift()
  if (!first) return false
  let [at, last] = [before - 1, size - 1]
  while (at % 2 === 1) [at, last] = [half(at), half(last)]
  let [hashBefore, hash] = [first, first]
  for (const each of path) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hashBefore = nodeOf(each, hashBefore)
      hash = nodeOf(each, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = nodeOf(hash, each)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && hashBefore.equals(rootBefore) && hash.equals(root)
}

// Sizes may pass 2³¹, where JavaScript's bit operators end.
const half = (size: number): number => Math.floor(size / 2)
const isPowerOfTwo = (size: number): boolean => {
  let power = 1
  while (power < size) power *= 2
  return power === size
}
