// A family is drawn by generations: parents above, children below, partners beside each other. The layout is a pure function of
// who is kin to whom: the same family gives the same picture, in whatever order it is told.

export interface Member {
  key: string
  name: string
  bornOn: string | null
}
export interface Bond {
  id: string
  of: string
  /** The parent, the partner or the sibling of `of`. */
  to: string
  kin: 'parent' | 'partner' | 'sibling'
  /** A bond that ended, or that is not by birth, is drawn lighter. */
  ended: boolean
  light: boolean
}
/** How far around the person the picture goes: generations above and below, and steps from one to the next. */
export interface Reach {
  up: number
  down: number
  steps: number
}
export const nearReach: Reach = { up: 1, down: 1, steps: 4 }
export const furtherReach = (reach: Reach): Reach => ({
  up: reach.up + 1,
  down: reach.down + 1,
  steps: reach.steps + 3,
})

export interface Box {
  key: string
  generation: number
  /** The upper corner on the left. */
  x: number
  y: number
}
interface Line {
  id: string
  kind: 'partner' | 'descent' | 'sibling'
  d: string
  ended: boolean
  light: boolean
}
export interface Drawing {
  boxes: Box[]
  lines: Line[]
  width: number
  height: number
  /** So many people are known beyond the picture. */
  beyond: number
}

export const box = { width: 168, height: 84 }
const gap = { partners: 28, blocks: 36, rows: 88, margin: 24 }
const stepX = box.width + gap.partners
const rowY = (row: number) => gap.margin + row * (box.height + gap.rows)

/** Who stands in which generation around the person, as far as the picture reaches; the nearest way there counts. */
function generationsAround(bonds: readonly Bond[], focus: string, reach: Reach): Map<string, number> {
  const near = neighbours(bonds)
  const generations = new Map([[focus, 0]])
  let edge = [focus]
  for (let step = 0; step < reach.steps && edge.length > 0; step++) {
    const next: string[] = []
    for (const key of edge) {
      for (const { to, up } of near.get(key) ?? []) {
        const generation = generations.get(key)! + up
        if (generations.has(to) || generation < -reach.up || generation > reach.down) continue
        generations.set(to, generation)
        next.push(to)
      }
    }
    edge = next.sort()
  }
  return generations
}

function neighbours(bonds: readonly Bond[]): Map<string, { to: string; up: number }[]> {
  const near = new Map<string, { to: string; up: number }[]>()
  const add = (key: string, to: string, up: number) => near.set(key, [...(near.get(key) ?? []), { to, up }])
  for (const { of, to, kin } of bonds.toSorted(byId)) {
    add(of, to, kin === 'parent' ? -1 : 0)
    add(to, of, kin === 'parent' ? 1 : 0)
  }
  return near
}
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Draws the family around one person. */
export function drawFamily(
  people: readonly Member[],
  allBonds: readonly Bond[],
  focus: string,
  reach: Reach = nearReach,
): Drawing {
  const known = new Map(people.map((each) => [each.key, each]))
  const bonds = allBonds
    .filter((bond) => known.has(bond.of) && known.has(bond.to) && bond.of !== bond.to)
    .toSorted(byId)
  const generations = generationsAround(bonds, focus, reach)
  const shown = bonds.filter((bond) => generations.has(bond.of) && generations.has(bond.to))
  const order = (a: string, b: string) => compareMembers(known.get(a)!, known.get(b)!)
  const rows = [...new Set(generations.values())]
    .sort((a, b) => a - b)
    .map((generation) => ({
      generation,
      blocks: blocksOf(
        [...generations]
          .filter(([, each]) => each === generation)
          .map(([key]) => key)
          .sort(order),
        shown,
      ),
    }))
  const kin = kinAcross(shown, generations)
  sortRows(rows, kin)
  const centres = placeRows(rows, kin)
  const left = Math.min(...centres.values()) - box.width / 2
  const boxes = rows.flatMap(({ generation, blocks }, row) =>
    blocks.flat().map((key) => ({
      key,
      generation,
      x: Math.round(centres.get(key)! - box.width / 2 - left + gap.margin),
      y: rowY(row),
    })),
  )
  const drawn = new Map(boxes.map((each) => [each.key, each]))
  return {
    boxes,
    lines: linesBetween(shown, drawn),
    width: Math.max(...boxes.map((each) => each.x)) + box.width + gap.margin,
    height: rowY(rows.length - 1) + box.height + gap.margin,
    beyond: people.length - boxes.length,
  }
}

const compareMembers = (a: Member, b: Member): number => {
  const [x, y] = [`${a.bornOn ?? '9999'} ${a.key}`, `${b.bornOn ?? '9999'} ${b.key}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Partners stand beside each other: whoever is joined by partnerships is one block of the row. */
function blocksOf(keys: readonly string[], bonds: readonly Bond[]): string[][] {
  const here = new Set(keys)
  const partners = new Map<string, string[]>()
  for (const { kin, of, to } of bonds) {
    if (kin !== 'partner' || !here.has(of) || !here.has(to)) continue
    for (const [one, other] of [
      [of, to],
      [to, of],
    ] as const) {
      if (!partners.get(one)?.includes(other)) partners.set(one, [...(partners.get(one) ?? []), other])
    }
  }
  const placed = new Set<string>()
  const walk = (key: string): string[] => {
    if (placed.has(key)) return []
    placed.add(key)
    return [key, ...(partners.get(key) ?? []).flatMap(walk)]
  }
  // Beginning at an end of the chain puts everyone between their partners; who has partners only through others comes later.
  const ends = keys.toSorted((a, b) => (partners.get(a)?.length ?? 0) - (partners.get(b)?.length ?? 0))
  return ends.map(walk).filter((block) => block.length > 0)
}

/** For each: their parents and their children in other rows. */
function kinAcross(bonds: readonly Bond[], generations: ReadonlyMap<string, number>): Map<string, Set<string>> {
  const kin = new Map<string, Set<string>>()
  for (const { of, to, kin: how } of bonds) {
    if (how !== 'parent' || generations.get(of) === generations.get(to)) continue
    for (const [one, other] of [
      [of, to],
      [to, of],
    ] as const) {
      kin.set(one, (kin.get(one) ?? new Set()).add(other))
    }
  }
  return kin
}

interface Row {
  generation: number
  blocks: string[][]
}

/**
 * Families first: from the oldest down, each block brings its children's blocks with it, so that lines of one ancestor do not
 * cross. Then sweeps, down by the parents and up by the children, until those with two sides of a family stand between them.
 */
function sortRows(rows: Row[], kin: ReadonlyMap<string, ReadonlySet<string>>): void {
  const rowOf = new Map(
    rows.flatMap(({ blocks }, row) => blocks.flatMap((block) => block.map((key) => [key, row] as const))),
  )
  const blockOf = new Map(
    rows.flatMap(({ blocks }) => blocks.flatMap((block) => block.map((key) => [key, block] as const))),
  )
  const across = (key: string, row: number, down: boolean) =>
    [...(kin.get(key) ?? [])].filter((other) => (down ? rowOf.get(other)! > row : rowOf.get(other)! < row))
  const sorted: string[][][] = rows.map(() => [])
  const placed = new Set<string[]>()
  const bring = (block: string[], row: number) => {
    if (placed.has(block)) return
    placed.add(block)
    sorted[row]!.push(block)
    const below = new Set(block.flatMap((key) => across(key, row, true)).map((key) => blockOf.get(key)!))
    const inOrder = rows.flatMap(({ blocks }) => blocks).filter((each) => below.has(each))
    for (const each of inOrder) bring(each, rowOf.get(each[0]!)!)
  }
  for (const [row, { blocks }] of rows.entries()) for (const block of blocks) bring(block, row)
  for (const [row, blocks] of sorted.entries()) rows[row]!.blocks = blocks
  for (let sweep = 0; sweep < 5; sweep++) {
    const down = sweep % 2 === 0
    for (const [row, each] of [...rows.entries()].sort(([a], [b]) => (down ? a - b : b - a))) {
      const at = positions(rows)
      const weights = new Map(
        each.blocks.map((block) => {
          const near = block.flatMap((key) => across(key, row, !down).map((other) => at.get(other)!))
          return [block, mean(near.length > 0 ? near : block.map((key) => at.get(key)!))] as const
        }),
      )
      each.blocks.sort((a, b) => weights.get(a)! - weights.get(b)!)
      for (const block of each.blocks) facing(block, kin, at)
    }
  }
}

/** A couple stands so that each is on the side of their own parents. */
function facing(block: string[], kin: ReadonlyMap<string, ReadonlySet<string>>, at: ReadonlyMap<string, number>): void {
  const side = (key: string) => {
    const near = [...(kin.get(key) ?? [])].map((other) => at.get(other)!)
    return near.length > 0 ? mean(near) : null
  }
  const [first, last] = [side(block[0]!), side(block.at(-1)!)]
  if (block.length > 1 && first !== null && last !== null && first > last) block.reverse()
}

/** Where each stands in its row, from 0 to 1. */
function positions(rows: readonly Row[]): Map<string, number> {
  const at = new Map<string, number>()
  for (const { blocks } of rows) {
    const keys = blocks.flat()
    for (const [n, key] of keys.entries()) at.set(key, (n + 0.5) / keys.length)
  }
  return at
}
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

const widthOf = (block: readonly string[]) => block.length * stepX - gap.partners

/** The middle of each box: as near to parents and children as the neighbours in the row allow. */
function placeRows(rows: readonly Row[], kin: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const centres = new Map<string, number>()
  const put = (block: readonly string[], middle: number) => {
    const start = middle - widthOf(block) / 2 + box.width / 2
    for (const [n, key] of block.entries()) centres.set(key, start + n * stepX)
  }
  for (const { blocks } of rows) {
    const apart = offsets(blocks)
    const whole = apart.at(-1)!
    for (const [n, block] of blocks.entries()) put(block, apart[n]! - whole / 2)
  }
  for (let round = 0; round < 24; round++) {
    for (const { blocks } of round % 2 === 0 ? rows : rows.toReversed()) {
      const wanted = blocks.map((block) => {
        const now = mean(block.map((key) => centres.get(key)!))
        const shifts = block.flatMap((key) =>
          [...(kin.get(key) ?? [])].map((other) => centres.get(other)! - centres.get(key)!),
        )
        return { at: now + (shifts.length > 0 ? mean(shifts) : 0), weight: Math.max(1, shifts.length) }
      })
      const apart = offsets(blocks)
      const settled = inOrder(wanted.map((each, n) => ({ at: each.at - apart[n]!, weight: each.weight })))
      for (const [n, block] of blocks.entries()) put(block, settled[n]! + apart[n]!)
    }
  }
  return centres
}

/** How far the middle of each block lies from that of the first, side by side. */
function offsets(blocks: readonly (readonly string[])[]): number[] {
  const all = [0]
  for (let n = 1; n < blocks.length; n++) {
    all.push(all[n - 1]! + (widthOf(blocks[n - 1]!) + widthOf(blocks[n]!)) / 2 + gap.blocks)
  }
  return all
}

/** The nearest numbers that never fall: neighbours that would cross are pooled at their common middle. */
function inOrder(wanted: readonly { at: number; weight: number }[]): number[] {
  const pools: { at: number; weight: number; count: number }[] = []
  for (const each of wanted) {
    pools.push({ ...each, count: 1 })
    while (pools.length > 1 && pools.at(-2)!.at > pools.at(-1)!.at) {
      const [b, a] = [pools.pop()!, pools.pop()!]
      const weight = a.weight + b.weight
      pools.push({ at: (a.at * a.weight + b.at * b.weight) / weight, weight, count: a.count + b.count })
    }
  }
  return pools.flatMap((pool) => Array.from({ length: pool.count }, () => pool.at))
}

/** The lines: between partners, from parents down to their children, and between siblings whose parents nobody named. */
function linesBetween(bonds: readonly Bond[], drawn: ReadonlyMap<string, Box>): Line[] {
  const lines: Line[] = []
  const middle = (key: string) => drawn.get(key)!.x + box.width / 2
  for (const bond of bonds.filter((each) => each.kin === 'partner')) {
    const [a, b] = [drawn.get(bond.of)!, drawn.get(bond.to)!].sort((one, other) => one.x - other.x) as [Box, Box]
    const y = a.y + box.height / 2
    const isBeside = a.y === b.y && b.x - a.x <= stepX + 1
    const d = isBeside
      ? `M${a.x + box.width} ${y}H${b.x}`
      : `M${a.x + box.width / 2} ${a.y + box.height}v10H${b.x + box.width / 2}V${b.y + box.height}`
    lines.push({ id: bond.id, kind: 'partner', d, ended: bond.ended, light: bond.light })
  }
  const parentsOf = new Map<string, Bond[]>()
  for (const bond of bonds) {
    if (bond.kin === 'parent') parentsOf.set(bond.of, [...(parentsOf.get(bond.of) ?? []), bond])
  }
  // Children of the same parents hang from one bar; bars of other parents in the same gap take other heights.
  const bars = new Map<string, number>()
  for (const [child, parents] of [...parentsOf].sort((a, b) => drawn.get(a[0])!.x - drawn.get(b[0])!.x)) {
    const to = drawn.get(child)!
    for (const bond of parents) {
      const from = drawn.get(bond.to)!
      const partner = parents.find((each) => each !== bond && isPartner(bonds, bond.to, each.to))
      const beside = partner && drawn.get(partner.to)!
      const isCouple = beside !== undefined && beside.y === from.y && Math.abs(beside.x - from.x) <= stepX + 1
      const startX = isCouple ? (middle(bond.to) + middle(partner!.to)) / 2 : middle(bond.to)
      const startY = isCouple ? from.y + box.height / 2 : from.y + box.height
      const pair = `${to.y} ${isCouple ? [bond.to, partner!.to].toSorted().join(' ') : bond.to}`
      if (!bars.has(pair)) bars.set(pair, [...bars.keys()].filter((key) => key.startsWith(`${to.y} `)).length)
      const bar = to.y - 14 - (bars.get(pair)! % 6) * 10
      const d =
        from.y < to.y
          ? `M${startX} ${startY}V${bar}H${middle(child)}V${to.y}`
          : `M${startX} ${from.y + box.height / 2}L${middle(child)} ${to.y + box.height / 2}`
      lines.push({ id: bond.id, kind: 'descent', d, ended: bond.ended, light: bond.light })
    }
  }
  for (const bond of bonds.filter((each) => each.kin === 'sibling')) {
    const shared = (parentsOf.get(bond.of) ?? []).some((one) =>
      (parentsOf.get(bond.to) ?? []).some((other) => other.to === one.to),
    )
    if (shared) continue
    const [a, b] = [drawn.get(bond.of)!, drawn.get(bond.to)!]
    const d = `M${a.x + box.width / 2} ${a.y}v-12H${b.x + box.width / 2}V${b.y}`
    lines.push({ id: bond.id, kind: 'sibling', d, ended: bond.ended, light: bond.light })
  }
  return lines
}

const isPartner = (bonds: readonly Bond[], one: string, other: string) =>
  bonds.some(
    (bond) =>
      bond.kin === 'partner' && ((bond.of === one && bond.to === other) || (bond.of === other && bond.to === one)),
  )

/** Who stands next in a direction of the arrows: up to a parent, down to a child, else the nearest in the row. */
export function nextOf(arrow: string, key: string, boxes: readonly Box[], bonds: readonly Bond[]): string | undefined {
  const here = boxes.find((each) => each.key === key)
  if (!here) return undefined
  const nearest = (found: readonly Box[]) =>
    found.toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x) || a.x - b.x)[0]?.key
  const across = (keys: readonly string[]) => nearest(boxes.filter((each) => keys.includes(each.key)))
  const parents = bonds.filter((bond) => bond.kin === 'parent')
  if (arrow === 'ArrowUp') return across(parents.filter((bond) => bond.of === key).map((bond) => bond.to))
  if (arrow === 'ArrowDown') return across(parents.filter((bond) => bond.to === key).map((bond) => bond.of))
  const row = boxes.filter((each) => each.y === here.y)
  if (arrow === 'ArrowLeft') return nearest(row.filter((each) => each.x < here.x))
  if (arrow === 'ArrowRight') return nearest(row.filter((each) => each.x > here.x))
  return undefined
}
