import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { PersonNav } from '../../house/frame/PersonNav.tsx'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf, todayHere } from '../../kit/day.ts'
import { Monogram } from '../../kit/Monogram.tsx'
import { ageOn } from './age.ts'
import { personQuery } from './queries.ts'
import './people.css'

// Names are changed seldom: what it takes is not in the first load of every page of a person.
const NamesDialog = lazy(() => import('./NamesDialog.tsx'))

interface Props {
  personId: string
  /** The page is printed for the person to take home: what an officer must mind stays off that paper. */
  printedForThem?: boolean
}

/** Who this page is about, and the ways through their record. The same on each of a person's pages, whichever room it belongs to. */
export function PersonHead({ personId, printedForThem = false }: Props) {
  const w = useWords('people')
  const { locale } = useLanguage()
  const { data } = useSuspenseQuery(personQuery(personId))
  const writes = useMayOpen('/people/$personId/conversation')
  const [namesOpen, setNamesOpen] = useState(false)
  const { person, access, ties } = data
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(person.language) ?? person.language
  const danger = ties.filter((tie) => tie.untilOn === null && (tie.neverMeet || tie.closeness === 'dangerous'))
  return (
    <header className="personhead">
      <div className="who">
        <Monogram id={person.id} name={person.name} size="large" />
        <div>
          <h1>
            <bdi>{person.name}</bdi>
          </h1>
          <p className="soft">
            {[
              person.pronouns,
              person.bornOn &&
                (person.diedOn
                  ? w.bornDied({ on: noonOf(person.bornOn), died: noonOf(person.diedOn) })
                  : person.bornAbout
                    ? w.bornAbout({ age: ageOn(person.bornOn, todayHere()) })
                    : w.born({ on: noonOf(person.bornOn), age: ageOn(person.bornOn, todayHere()) })),
              person.phone,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className={printedForThem ? 'facts noprint' : 'facts'}>
            {person.interpreter === 'yes' ? (
              <Chip tone="teal">{w.interpreter({ language })}</Chip>
            ) : (
              person.language !== 'en' && <Chip>{w.speaks({ language })}</Chip>
            )}
            {person.names.map((name) => (
              <Chip key={name.id}>{w.otherName({ kind: name.kind, name: name.name })}</Chip>
            ))}
            {danger.map((tie) => (
              <Chip key={tie.id} tone="danger">
                {w.keepApart({ name: tie.otherName })}
              </Chip>
            ))}
            {writes && (
              <span className="noprint">
                <Button kind="quiet" onClick={() => setNamesOpen(true)}>
                  {w.names}
                </Button>
              </span>
            )}
            {access.underBreakGlass && <Chip tone="soon">{w.openedInEmergency}</Chip>}
          </p>
          {person.contactCaution && (
            <p className={printedForThem ? 'caution noprint' : 'caution'}>{person.contactCaution}</p>
          )}
        </div>
      </div>
      <PersonNav personId={personId} />
      {namesOpen && (
        <Suspense>
          <NamesDialog personId={personId} onClose={() => setNamesOpen(false)} />
        </Suspense>
      )}
    </header>
  )
}
