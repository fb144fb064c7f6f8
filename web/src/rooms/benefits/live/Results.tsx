import type { Finding, Household, LawHere } from '@kith/law'
import { useWords } from '../../../house/words/words.tsx'
import { ResultCard } from './ResultCard.tsx'

interface Props {
  findings: readonly Finding[]
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
  today: string
  isOutdated: boolean
}

const order: Record<Finding['status'], number> = { certain: 0, possible: 1, excluded: 2 }

/** What it comes to so far: certain first, then possible with its range, then what is out for now. */
export function Results({ findings, law, household, names, today, isOutdated }: Props) {
  const w = useWords('benefits')
  const shown = findings.filter((one) => one.status !== 'excluded').sort((a, b) => order[a.status] - order[b.status])
  const out = findings.filter((one) => one.status === 'excluded')
  const card = (alike: readonly [Finding, ...Finding[]]) => (
    <ResultCard
      key={`${alike[0].programme.id} ${alike[0].of.join()}`}
      alike={alike}
      law={law}
      household={household}
      names={names}
    />
  )
  return (
    <section className="results" aria-labelledby="results" aria-live="off">
      <header>
        <h2 id="results">{w.results}</h2>
        <p className="soft small">{isOutdated ? w.asOfLastKnown : w.asOf({ day: new Date(`${today}T12:00`) })}</p>
      </header>
      {together(shown).map(card)}
      {out.length > 0 && (
        <details className="out">
          <summary>{w.notForNow({ count: out.length })}</summary>
          {together(out).map(card)}
        </details>
      )}
    </section>
  )
}

/** People for whom one programme comes to the same stand in one line. */
function together(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const alike = new Map<string, [Finding, ...Finding[]]>()
  for (const one of findings) {
    const key = `${one.programme.id} ${one.status} ${one.amount.lo} ${one.amount.hi} ${one.isSettled}`
    const others = alike.get(key)
    if (others) others.push(one)
    else alike.set(key, [one])
  }
  return [...alike.values()]
}
