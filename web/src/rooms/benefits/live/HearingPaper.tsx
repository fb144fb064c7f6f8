import { everyReason, type LawHere, type Told } from '@kith/law'
import { stateName } from '@kith/law/us/state-names'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Answers, Step } from './Reasons.tsx'
import './hearing-paper.css'

interface Props {
  told: Told
  law: LawHere
  names: Readonly<Record<string, string>>
  /** Where a rule stands in the law: on a paper that is kept as a file, too, it leads there. */
  ruleAt: (id: string) => string
  onPrinted: () => void
}

/** Everything that a result rests on, for a hearing: numbered lines, each once, that name the lines they rest on. It is there to be printed, alone. */
export default function HearingPaper({ told, law, names, ruleAt, onPrinted }: Props) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const { finding, sentence } = told
  useEffect(() => {
    addEventListener('afterprint', onPrinted, { once: true })
    print()
    return () => removeEventListener('afterprint', onPrinted)
  }, [onPrinted])
  const reasons = everyReason([told.eligible, told.amount])
  const lines = new Map(reasons.map((one, at) => [one, at + 1]))
  return createPortal(
    <main className="why hearingpaper">
      <h1>{w.hearingTitle({ programme: finding.programme.name[language] })}</h1>
      <p className="soft">{finding.of.map((id) => names[id] ?? '').join(', ')}</p>
      <p>{sentence}</p>
      <p className="soft">
        {w.hearingLaw({ state: stateName(law.state), day: new Date(`${law.asOf}T12:00`) })} {w.hearingLines}
      </p>
      <ol>
        {reasons.map((one) => (
          <li key={lines.get(one)}>
            <Step step={one.step} ruleAt={ruleAt} />
            <Answers answers={one.step.answers} />
            {one.because.length > 0 && (
              <p className="small">
                {w.fromLines({
                  count: one.because.length,
                  lines: one.because.map((next) => lines.get(next)).join(', '),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </main>,
    document.body,
  )
}
