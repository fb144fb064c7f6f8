import { explain, type Finding, type Household, type LawHere } from '@kith/law'
import { isReceived } from '@kith/law/us/is-received'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { addresses } from '../../../house/addresses.ts'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { IfTheyApply } from './IfTheyApply.tsx'
import { Reasons, Step } from './Reasons.tsx'
import { useTitles } from './useLaw.ts'

const HearingPaper = lazy(() => import('./HearingPaper.tsx'))

interface Props {
  finding: Finding
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
}

const depths = ['person', 'officer', 'hearing'] as const

/** Why, to three depths: a sentence for the person, the steps for the officer, everything for a hearing. */
export default function Why({ finding, law, household, names }: Props) {
  useTitles()
  const w = useWords('benefits')
  const { language } = useLanguage()
  const [depth, setDepth] = useState<(typeof depths)[number]>('person')
  const [of] = finding.of
  const [isPrinting, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  const told = useMemo(
    () => explain(law, household, finding.programme.id, language, { ...(of !== undefined && { of }), names }),
    [law, household, finding.programme.id, language, of, names],
  )
  const missing = [...new Map(finding.missing.map((one) => [`${one.ask.id} ${one.person}`, one])).values()]
  const ruleAt = (id: string) => addresses.lawPart('rule', finding.programme.id, id, law.asOf, law.state)
  return (
    <div className="why">
      <fieldset className="depths" aria-label={w.depth}>
        {depths.map((id) => (
          <button key={id} type="button" aria-pressed={depth === id} onClick={() => setDepth(id)}>
            {w.depthName({ id })}
          </button>
        ))}
      </fieldset>
      {depth === 'person' && (
        <>
          <p className="said">{told.sentence}</p>
          {!isReceived(finding, household) && <IfTheyApply finding={finding} />}
        </>
      )}
      {depth === 'officer' && (
        <ol className="steps">
          {told.steps.map((step) => (
            <li key={`${step.id} ${step.of.join()}`}>
              <Step step={step} ruleAt={ruleAt} />
            </li>
          ))}
        </ol>
      )}
      {depth === 'hearing' && (
        <>
          <div className="tree">
            <Reasons reasons={told.eligible} ruleAt={ruleAt} isFirst />
            <Reasons reasons={told.amount} ruleAt={ruleAt} isFirst />
          </div>
          <Button kind="quiet" onClick={() => setPrinting(true)}>
            {w.printForHearing}
          </Button>
          {isPrinting && (
            <Suspense>
              <HearingPaper told={told} law={law} names={names} ruleAt={ruleAt} onPrinted={printed} />
            </Suspense>
          )}
        </>
      )}
      {!finding.isSettled && missing.length > 0 && (
        <p className="soft small">{w.dependsOn({ count: missing.length, some: nameSome(missing, names, language) })}</p>
      )}
      <p className="soft small">
        {w.checked({
          against: finding.programme.verified.against[language],
          on: new Date(`${finding.programme.verified.on}T12:00`),
        })}
      </p>
    </div>
  )
}

const mostNamed = 4
const nameSome = (missing: Finding['missing'], names: Readonly<Record<string, string>>, language: 'en' | 'es') => {
  const said = missing.slice(0, mostNamed).map(({ ask, person }) => {
    const name = person === null ? '' : names[person]
    return name ? `${ask.short[language]} (${name})` : ask.short[language]
  })
  return said.join(', ') + (missing.length > mostNamed ? '…' : '')
}
