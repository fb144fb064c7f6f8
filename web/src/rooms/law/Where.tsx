import { stateCodes, stateName } from '@kith/law/us/state-names'
import { useWords } from '../../house/words/words.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Select } from '../../kit/Select.tsx'

interface Props {
  on: string
  state: string
  onChange: (change: { on?: string; state?: string }) => void
}

/** As of which day and in which state the law is read. */
export function Where({ on, state, onChange }: Props) {
  const w = useWords('law')
  return (
    <div className="lawwhere noprint">
      <DayField
        label={w.onDay}
        hint={w.onDayHint}
        day={on}
        onChange={(day) => {
          if (day) onChange({ on: day })
        }}
      />
      <Select
        label={w.state}
        value={state === 'US' ? null : state}
        unanswered={w.wholeCountry}
        options={stateCodes.map((id) => ({ id, label: stateName(id) }))}
        onChange={(code) => onChange({ state: code ?? 'US' })}
      />
    </div>
  )
}
