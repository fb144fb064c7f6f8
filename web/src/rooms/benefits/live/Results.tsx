import type { Finding, Household, LawHere } from '@kith/law'
import { useWords } from '../../../house/words/words.tsx'
import { ResultCard } from './ResultCard.tsx'

interface Props {
  findings: readonly Finding[]
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
  today: string
}

const order: Record<Finding['status'], number> = { certain: 0, possible: 1, excluded: 2 }

/** What it comes to so far: certain first, then possible with its range, then what is out for now. */
export function Results({ findings, law, household, names, today }: Props) {
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
        <p className="soft small">{w.asOf({ day: new Date(`${today}T12:00`) })}</p>
      </header>
      <Sum findings={findings} />
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

/** One sentence that is read out as it changes, and the strip at the foot of a small screen. */
function Sum({ findings }: { findings: readonly Finding[] }) {
  const w = useWords('benefits')
  const sure = findings.filter((one) => one.status === 'certain')
  const open = findings.filter((one) => !one.isSettled).length
  const month = sure.filter((one) => one.programme.period === 'month').reduce((sum, one) => sum + one.amount.lo, 0)
  const year = sure.filter((one) => one.programme.period === 'year').reduce((sum, one) => sum + one.amount.lo, 0)
  return (
    <p className="sum" role="status" data-settled={open === 0 || undefined}>
      <a href="#results">
        <strong>{sure.length === 0 ? w.nothingCertain : w.certainSum({ month, year })}</strong>{' '}
        <span className="soft">{open === 0 ? w.allSettled : w.stillOpen({ open })}</span>
      </a>
    </p>
  )
}
