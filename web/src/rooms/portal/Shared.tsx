import type { MyPage } from '@kith/wire/portal'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'

/** Who may see what, because the person agreed; and that they may change their mind. */
export function Shared({ page: { shared, person } }: { page: MyPage }) {
  const w = useWords('portal')
  const { language, locale } = useLanguage()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const me = person.isMe ? 'yes' : 'no'
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{w.shared({ me, name: person.name })}</h2>
      {shared.length === 0 && <p>{w.nothingShared}</p>}
      <ul className="shared">
        {shared.map((each) => (
          <li key={each.id} data-over={!each.inForce || undefined}>
            <p className="name">{each.toName}</p>
            {each.what.length > 0 && <p>{list.format(each.what.map((label) => label[language]))}</p>}
            <p className="soft">
              {each.revokedAt
                ? w.takenBack({ on: new Date(each.revokedAt) })
                : each.inForce
                  ? w.seenUntil({ on: noonOf(each.until) })
                  : w.seenNoMore({ on: noonOf(each.until) })}
            </p>
          </li>
        ))}
      </ul>
      {shared.some((each) => each.inForce) && <p>{w.changeMind}</p>}
    </section>
  )
}
