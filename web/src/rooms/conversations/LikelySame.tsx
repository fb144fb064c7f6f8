import type { FoundPerson } from '@kith/wire/people'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { Monogram } from '../../kit/Monogram.tsx'
import { type Likely, likelySameQuery } from './queries.ts'
import { useSettled } from './useSettled.ts'

interface Props extends Likely {
  /** What can be done with one of them besides opening their page. */
  act?: (person: FoundPerson) => ReactNode
}

const most = 3

/** Who may be the same person, while the name is still being typed: nobody is written down twice in silence. */
export function LikelySame({ act, ...typed }: Props) {
  const w = useWords('conversations')
  const name = useSettled(typed.name)
  const bornOn = useSettled(typed.bornOn)
  const phone = useSettled(typed.phone ?? '')
  const { data } = useQuery({ ...likelySameQuery({ name, bornOn, phone }), placeholderData: keepPreviousData })
  const people = typed.name.trim() === '' ? [] : (data ?? []).slice(0, most)
  return (
    <div className="likely" role="status">
      {people.length > 0 && (
        <>
          <p className="small">
            <strong>{w.likelySame({ count: people.length })}</strong>
          </p>
          <ul>
            {people.map((person) => (
              <li key={person.id}>
                <Monogram id={person.id} name={person.name} size="small" />
                <span className="words">
                  <Link to={addresses.person(person.id)}>{person.name}</Link>
                  <span className="soft small">
                    {[
                      person.bornOn && w.bornShort({ on: noonOf(person.bornOn) }),
                      person.phoneEnd && w.phoneEnds({ end: person.phoneEnd }),
                      person.place,
                      person.worker,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                {act?.(person)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
