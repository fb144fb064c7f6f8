import { stateCodes, stateName } from '@kith/law/us/state-names'
import { useWords } from '../../house/words/words.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Select } from '../../kit/Select.tsx'
import { useWalk } from './walk.tsx'

/** As of which day and in which state the law is read; a second choice holds beside the first while its page is on the way. */
export function Where() {
  const w = useWords('law')
  const { heading, go } = useWalk()
  return (
    <div className="lawwhere noprint">
      <DayField
        label={w.onDay}
        hint={w.onDayHint}
        day={heading.on}
        onChange={(on) => {
          if (on) go({ ...heading, on })
        }}
      />
      <Select
        label={w.state}
        value={heading.state === 'US' ? null : heading.state}
        unanswered={w.wholeCountry}
        options={stateCodes.map((id) => ({ id, label: stateName(id) }))}
        onChange={(code) => go({ ...heading, state: code ?? 'US' })}
      />
    </div>
  )
}
