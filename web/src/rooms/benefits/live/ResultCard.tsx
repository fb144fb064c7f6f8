import type { Finding, Household, LawHere } from '@kith/law'
import { lazy, Suspense, useState } from 'react'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Chip } from '../../../kit/Chip.tsx'
import { Loading } from '../../../kit/Loading.tsx'
import { Select } from '../../../kit/Select.tsx'
import { worthWords } from './worth.ts'

const Why = lazy(() => import('./Why.tsx'))

interface Props {
  /** One result, or the same result for several people. */
  alike: readonly [Finding, ...Finding[]]
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
  open?: boolean
}

const tones = { certain: 'teal', possible: 'plain', excluded: 'plain' } as const

/** One result in plain words; it opens to how it was reckoned. */
export function ResultCard({ alike, law, household, names, open = false }: Props) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(open)
  const { programme, status, isSettled } = alike[0]
  const [of, setOf] = useState(alike[0].of[0])
  const finding = alike.find((one) => one.of[0] === of) ?? alike[0]
  const isEach = alike.length > 1
  const isForSome = programme.entity !== 'household'
  const worth = worthWords(finding, w)
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
          {isForSome && (
            <span className="soft small">{alike.flatMap((one) => one.of.map((id) => names[id] ?? '')).join(', ')}</span>
          )}
        </span>
        <span className="worth">
          {worth && (
            <strong className="num">
              {worth} {isEach && <span className="soft small">{w.each}</span>}
            </strong>
          )}
          <Chip tone={tones[status]}>{w.status({ status, settled: isSettled ? 'yes' : 'no' })}</Chip>
        </span>
      </summary>
      {isOpen && isEach && (
        <Select
          label={w.forWhom}
          value={finding.of[0] ?? null}
          onChange={(id) => id && setOf(id)}
          options={alike.map((one) => ({ id: one.of[0] ?? '', label: one.of.map((id) => names[id] ?? '').join(', ') }))}
        />
      )}
      {isOpen && (
        <Suspense fallback={<Loading lines={2} />}>
          <Why finding={finding} law={law} household={household} names={names} />
        </Suspense>
      )}
    </details>
  )
}
