import type { Explanation, Finding, Household, LawHere, Step as LawStep, ShownFigure } from '@kith/law'
import { useMemo, useState } from 'react'
import { addresses } from '../../../house/addresses.ts'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { useTitles } from './useLaw.ts'

interface Props {
  finding: Finding
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
}

const depths = ['person', 'officer', 'hearing'] as const

/** Why, to three depths: a sentence for the person, the steps for the officer, everything for a hearing. */
export function Why({ finding, law, household, names }: Props) {
  useTitles()
  const w = useWords('benefits')
  const { language } = useLanguage()
  const [depth, setDepth] = useState<(typeof depths)[number]>('person')
  const [of] = finding.of
  const told = useMemo(
    () => law.explain(household, finding.programme.id, language, { ...(of !== undefined && { of }), names }),
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
      {depth === 'person' && <p className="said">{told.sentence}</p>}
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
        <div className="tree">
          <Tree reasons={told.eligible} ruleAt={ruleAt} />
          <Tree reasons={told.amount} ruleAt={ruleAt} />
        </div>
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

interface Told {
  step: LawStep
  /** Where the rule stands in the law, for anyone to read. */
  ruleAt: (id: string) => string
}

function Step({ step, ruleAt }: Told) {
  return (
    <>
      <p className="title">
        <strong>{step.title}</strong>
        {step.of.length > 0 && <span className="soft small"> · {step.of.join(', ')}</span>}
        <span className="num value">{step.said}</span>
      </p>
      {step.arithmetic !== step.said && <p className="num arithmetic">{step.arithmetic}</p>}
      <Sources step={step} ruleAt={ruleAt} />
    </>
  )
}

function Sources({ step, ruleAt }: Told) {
  const w = useWords('benefits')
  return (
    <p className="soft small cites">
      <a href={ruleAt(step.id)} target="_blank" rel="noreferrer">
        {w.law({ cite: step.cite })}
      </a>
      {step.figures.map((figure) => (
        <Figure key={figure.id + figure.said} figure={figure} />
      ))}
    </p>
  )
}

function Figure({ figure }: { figure: ShownFigure }) {
  const w = useWords('benefits')
  return (
    <span>
      {figure.title}
      {figure.said && `: ${figure.said}`}
      {figure.from && ` ${w.inForceSince({ day: new Date(`${figure.from}T12:00`) })}`}{' '}
      {figure.sources.map((source) => (
        <span key={source.title}>
          {' · '}
          {source.href ? (
            <a href={source.href} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </span>
      ))}
    </span>
  )
}

interface Reasons extends Pick<Told, 'ruleAt'> {
  reasons: Explanation
  deep?: number
}

function Tree({ reasons: { step, because }, ruleAt, deep = 0 }: Reasons) {
  const w = useWords('benefits')
  return (
    <details open={deep < 1}>
      <summary>
        {step.title}
        {step.of.length > 0 && <span className="soft"> · {step.of.join(', ')}</span>}:{' '}
        <strong className="num">{step.said}</strong>
      </summary>
      <div className="inside">
        {step.arithmetic !== step.said && <p className="num arithmetic">{step.arithmetic}</p>}
        <Sources step={step} ruleAt={ruleAt} />
        {step.answers.length > 0 && (
          <p className="small">
            {w.restsOn}{' '}
            {step.answers
              .map((answer) => `${answer.label}${answer.of ? ` (${answer.of})` : ''}: ${answer.said}`)
              .join('; ')}
          </p>
        )}
        {because.map((next, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a reckoning keep their order
          <Tree key={at} reasons={next} ruleAt={ruleAt} deep={deep + 1} />
        ))}
      </div>
    </details>
  )
}
