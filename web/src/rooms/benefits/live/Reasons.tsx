import type { Explanation, Step as LawStep, ShownFigure } from '@kith/law'
import { useState } from 'react'
import { useWords } from '../../../house/words/words.tsx'

interface StepProps {
  step: LawStep
  /** Where the rule stands in the law, for anyone to read. */
  ruleAt: (id: string) => string
}

/** One rule as it was applied: its result, how it was reckoned, and where it stands in the law. */
export function Step({ step, ruleAt }: StepProps) {
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

function Sources({ step, ruleAt }: StepProps) {
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

interface ReasonsProps extends Pick<StepProps, 'ruleAt'> {
  reasons: Explanation
  isFirst?: boolean
}

/** A result and, opened, what it rests on. What it rests on is drawn when it is opened: the ways down are thousands. */
export function Reasons({ reasons: { step, because }, ruleAt, isFirst = false }: ReasonsProps) {
  const [isOpen, setOpen] = useState(isFirst)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {step.title}
        {step.of.length > 0 && <span className="soft"> · {step.of.join(', ')}</span>}:{' '}
        <strong className="num">{step.said}</strong>
      </summary>
      {isOpen && (
        <div className="inside">
          {step.arithmetic !== step.said && <p className="num arithmetic">{step.arithmetic}</p>}
          <Sources step={step} ruleAt={ruleAt} />
          <Answers answers={step.answers} />
          {because.map((next, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a reckoning keep their order
            <Reasons key={at} reasons={next} ruleAt={ruleAt} />
          ))}
        </div>
      )}
    </details>
  )
}

/** What was said, on which a step rests. */
export function Answers({ answers }: Pick<LawStep, 'answers'>) {
  const w = useWords('benefits')
  if (answers.length === 0) return null
  const said = answers.map(({ label, of, said }) => `${label}${of ? ` (${of})` : ''}: ${said}`)
  return (
    <p className="small">
      {w.restsOn} {said.join('; ')}
    </p>
  )
}
