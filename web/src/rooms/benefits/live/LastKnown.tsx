import type { Programme } from '@kith/law'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { noonOf } from '../../../kit/day.ts'
import { shortName } from './worth.ts'

/** The year turned and the new figures are not here: whose results are old is said before any of them is read. */
export function LastKnown({ outdated }: { outdated: readonly Programme[] }) {
  const w = useWords('benefits')
  const { language, locale } = useLanguage()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const days = [...new Set(outdated.map((one) => one.knownUntil))].sort()
  return days.map((day) => (
    <p key={day} className="lastknown" role="note">
      <strong>{w.notKnownYet({ year: String(Number(day.slice(0, 4)) + (day.endsWith('-12-31') ? 1 : 0)) })}</strong>{' '}
      {w.byLastKnown({
        programmes: list.format(
          outdated.filter((one) => one.knownUntil === day).map((one) => shortName(one.name[language])),
        ),
        until: noonOf(day),
      })}
    </p>
  ))
}
