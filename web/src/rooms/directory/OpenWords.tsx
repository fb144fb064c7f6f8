import type { FoundService } from '@kith/wire/directory'
import { clockTime } from '@kith/wire/time-of-day'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf } from '../../kit/day.ts'

/** Open, closed, or not known: hours in words stay words. */
export function OpenWords({ open }: { open: FoundService['open'] }) {
  const w = useWords('directory')
  const { language } = useLanguage()
  if (open.state === 'open')
    return (
      <Chip tone="teal">
        {open.until?.closesAt ? w.openUntil({ at: clockTime(open.until.closesAt, language, 'after') }) : w.open}
      </Chip>
    )
  if (open.state === 'closed')
    return (
      <Chip>
        {open.next?.opensAt
          ? w.opens({ on: noonOf(open.next.day), at: clockTime(open.next.opensAt, language, 'after') })
          : w.closed}
      </Chip>
    )
  return open.words ? <span>{open.words}</span> : <span className="soft">{w.hoursUnknown}</span>
}
