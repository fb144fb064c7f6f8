import type { Finding } from '@kith/law'

/** People for whom one programme comes to the same stand in one line. */
export function together(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const alike = new Map<string, [Finding, ...Finding[]]>()
  for (const one of findings) {
    const key = `${one.programme.id} ${one.status} ${one.amount.lo} ${one.amount.hi} ${one.isSettled}`
    const others = alike.get(key)
    if (others) others.push(one)
    else alike.set(key, [one])
  }
  return [...alike.values()]
}
