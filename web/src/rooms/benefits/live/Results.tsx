import type { Finding, Household, LawHere } from '@kith/law'
import { byWeight, kindOf, kinds } from '@kith/law/us/kinds'
import { useWords } from '../../../house/words/words.tsx'
import { NotForNow } from './NotForNow.tsx'
import { ResultCard } from './ResultCard.tsx'
import { together } from './together.ts'

interface Props {
  /** What is asked about in this depth, and whatever is certain or out already. */
  findings: readonly Finding[]
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
  today: string
  isOutdated: boolean
}

const order: Record<Finding['status'], number> = { certain: 0, possible: 1, excluded: 2 }

/** What it comes to so far, by kinds of help: certain first, then possible with its range; what is out for now stands folded below. */
export function Results({ findings, law, household, names, today, isOutdated }: Props) {
  const w = useWords('benefits')
  const shown = findings.filter((one) => one.status !== 'excluded')
  const out = findings.filter((one) => one.status === 'excluded')
  const groups = kinds.map((kind) => ({
    kind,
    alike: together(
      shown
        .filter((one) => kindOf(one.programme) === kind)
        .sort((a, b) => order[a.status] - order[b.status] || byWeight(a, b)),
    ),
  }))
  return (
    <section className="results" aria-labelledby="results" aria-live="off">
      <header>
        <h2 id="results">{w.results}</h2>
        <p className="soft small">{isOutdated ? w.asOfLastKnown : w.asOf({ day: new Date(`${today}T12:00`) })}</p>
      </header>
      {groups
        .filter(({ alike }) => alike.length > 0)
        .map(({ kind, alike }) => (
          <section key={kind} aria-labelledby={`results-${kind}`}>
            <h3 id={`results-${kind}`}>{w.kind({ kind })}</h3>
            {alike.map((each) => (
              <ResultCard
                key={`${each[0].programme.id} ${each[0].of.join()}`}
                alike={each}
                law={law}
                household={household}
                names={names}
              />
            ))}
          </section>
        ))}
      {out.length > 0 && <NotForNow findings={out} law={law} household={household} names={names} />}
    </section>
  )
}
