import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100

interface Stat {
  pid: number
  parent: number
  ownMs: number
  childrenMs: number
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const ms = (n: number) => (Number(fields[n]) * 1000) / ticksPerSecond
    return { pid, parent: Number(fields[1]), ownMs: ms(11) + ms(12), childrenMs: ms(13) + ms(14) }
  } catch {
    return null
  }
}

/** Processor milliseconds that these processes and all below them have used so far (Linux). */
export function processorMs(pids: readonly number[]): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat !== null)
  const below = new Set(pids)
  for (let grew = true; grew; ) {
    grew = false
    for (const stat of all) if (below.has(stat.parent) && !below.has(stat.pid)) grew = Boolean(below.add(stat.pid))
  }
  // What ended children used stands with their parent.
  return all.filter((stat) => below.has(stat.pid)).reduce((sum, stat) => sum + stat.ownMs + stat.childrenMs, 0)
}
