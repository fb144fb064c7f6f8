import type { Finding, Household, LawHere } from '@kith/law'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../../house/words/words.tsx'
import { ResultCard } from './ResultCard.tsx'
import { together } from './together.ts'

const WhyNot = lazy(() => import('./WhyNot.tsx'))

interface Props {
  findings: readonly Finding[]
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
}

/** What is out for now, folded; opened, each says why in one sentence, and opens further to how that was reckoned. */
export function NotForNow({ findings, law, household, names }: Props) {
  const w = useWords('benefits')
  const [isOpen, setOpen] = useState(false)
  const programmes = new Set(findings.map((one) => one.programme.id))
  return (
    <details className="out" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.notForNow({ count: programmes.size })}</summary>
      {isOpen &&
        together(findings).map((alike) => (
          <div key={`${alike[0].programme.id} ${alike[0].of.join()}`}>
            <ResultCard alike={alike} law={law} household={household} names={names} />
            <Suspense fallback={null}>
              <WhyNot alike={alike} law={law} household={household} names={names} />
            </Suspense>
          </div>
        ))}
    </details>
  )
}
