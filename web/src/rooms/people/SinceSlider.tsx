import { useId } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf } from '../../kit/day.ts'
import type { Change } from '../../kit/ecomap/ecomap.ts'
import { Select } from '../../kit/Select.tsx'

export interface Since {
  /** The day that is looked back to; undefined is today. */
  day: string | undefined
  /** What changed since that day, or the map as it was on that day. */
  how: 'changed' | 'asItWas'
}

interface Props {
  today: string
  days: readonly string[]
  value: Since
  onChange: (next: Since) => void
  changed: Record<Change, readonly string[]>
  locale: string
}

/** Looks back: today, a month ago, a year ago, or any day on which something changed. */
export function SinceSlider({ today, days, value, onChange, changed, locale }: Props) {
  const w = useWords('people')
  const id = useId()
  const stops = [
    ...new Set([...days.filter((day) => day < today), monthsBefore(today, 1), monthsBefore(today, 12), today]),
  ].toSorted()
  const at = value.day ?? today
  const choose = (day: string) => onChange({ ...value, day: day === today ? undefined : day })
  const quick = [
    { day: today, label: w.today },
    { day: monthsBefore(today, 1), label: w.monthAgo },
    { day: monthsBefore(today, 12), label: w.yearAgo },
  ]
  return (
    <div className="since">
      <div className="sincerow noprint">
        <fieldset className="quickdays">
          <legend className="hidden">{w.lookBack}</legend>
          {quick.map(({ day, label }) => (
            <Button key={label} kind="quiet" aria-pressed={at === day} onClick={() => choose(day)}>
              {label}
            </Button>
          ))}
        </fieldset>
        <label className="hidden" htmlFor={id}>
          {w.lookBackTo}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={stops.length - 1}
          step={1}
          value={Math.max(0, stops.indexOf(at))}
          aria-valuetext={w.dayOf({ on: noonOf(at) })}
          onChange={(event) => choose(stops[Number(event.currentTarget.value)]!)}
        />
        <output htmlFor={id}>{value.day === undefined ? w.today : w.dayOf({ on: noonOf(at) })}</output>
        {value.day !== undefined && (
          <Select
            label={w.lookHow}
            value={value.how}
            onChange={(how) => onChange({ ...value, how: how ?? 'changed' })}
            options={(['changed', 'asItWas'] as const).map((how) => ({ id: how, label: w.lookingHow({ how }) }))}
          />
        )}
      </div>
      <p aria-live="polite" className="sincewords">
        {value.day === undefined
          ? ''
          : value.how === 'asItWas'
            ? w.asItWasOn({ on: noonOf(value.day) })
            : sinceWords(value.day, changed, locale, w)}
      </p>
    </div>
  )
}

type Words = ReturnType<typeof useWords<'people'>>

/** What changed since a day, in a sentence that names everybody. */
function sinceWords(day: string, changed: Record<Change, readonly string[]>, locale: string, w: Words): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const parts = (['new', 'closer', 'farther', 'ended'] as const)
    .filter((change) => changed[change].length > 0)
    .map((change) => w.changedSince({ change, count: changed[change].length, names: list.format(changed[change]) }))
  return `${w.sinceDay({ on: noonOf(day) })} ${parts.length === 0 ? w.nothingChanged : parts.join(' ')}`
}

/** The same day some months before; a shorter month ends with its last day. @example monthsBefore('2026-03-31', 1) // '2026-02-28' */
function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}
