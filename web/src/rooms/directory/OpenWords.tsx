import type { FoundService } from '@kith/wire/directory'
import { useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf } from '../../kit/day.ts'

/** Open, closed, or not known: hours in words stay words. */
export function OpenWords({ open }: { open: FoundService['open'] }) {
  const w = useWords('directory')
  if (open.state === 'open')
    return <Chip tone="teal">{open.until?.closesAt ? w.openUntil({ at: open.until.closesAt }) : w.open}</Chip>
  if (open.state === 'closed')
    return <Chip>{open.next ? w.opens({ on: noonOf(open.next.day), at: open.next.opensAt ?? '' }) : w.closed}</Chip>
  return open.words ? <span>{open.words}</span> : <span className="soft">{w.hoursUnknown}</span>
}
