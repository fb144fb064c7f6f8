/** Things at their paths, one step inside the other, in the order in which they were met. */
export interface PathTree<Leaf> extends Map<string, Leaf | PathTree<Leaf>> {}

/** `pathTree([[['expenses', 'rentMonthly'], rent], [['homeless'], homeless]])`. */
export function pathTree<Leaf>(leaves: Iterable<readonly [path: readonly string[], leaf: Leaf]>): PathTree<Leaf> {
  const root: PathTree<Leaf> = new Map()
  for (const [path, leaf] of leaves) {
    let here = root
    for (const step of path.slice(0, -1)) {
      const next = here.get(step)
      const inside: PathTree<Leaf> = next instanceof Map ? next : new Map()
      here.set(step, inside)
      here = inside
    }
    here.set(path.at(-1)!, leaf)
  }
  return root
}
