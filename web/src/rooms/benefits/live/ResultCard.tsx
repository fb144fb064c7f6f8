import type { Finding, Household, LawHere } from '@kith/law'
import { useState } from 'react'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Chip } from '../../../kit/Chip.tsx'
import { Why } from './Why.tsx'

interface Props {
  finding: Finding
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
  open?: boolean
}

const tones = { certain: 'teal', possible: 'soon', excluded: 'plain' } as const

/** One result in plain words; it opens to how it was reckoned. */
export function ResultCard({ finding, law, household, names, open = false }: Props) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(open)
  const { programme, status, amount, isSettled } = finding
  const isForSome = programme.entity !== 'household'
  const per = programme.period
  const worth =
    status === 'excluded'
      ? ''
      : isSettled || amount.lo === amount.hi
        ? w.worth({ amount: amount.lo, per })
        : Number.isFinite(amount.hi)
          ? amount.lo > 0
            ? w.worthBetween({ low: amount.lo, high: amount.hi, per })
            : w.worthUpTo({ high: amount.hi, per })
          : ''
  return (
    <details
      className="result"
      data-status={status}
      data-programme={programme.id}
      data-settled={isSettled || undefined}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="what">
          <strong>{programme.name[language]}</strong>
          {isForSome && <span className="soft small">{finding.of.map((id) => names[id] ?? '').join(', ')}</span>}
        </span>
        <span className="worth">
          {worth && <strong className="num">{worth}</strong>}
          <Chip tone={tones[status]}>{w.status({ status, settled: isSettled ? 'yes' : 'no' })}</Chip>
        </span>
      </summary>
      {isOpen && <Why finding={finding} law={law} household={household} names={names} />}
    </details>
  )
}
