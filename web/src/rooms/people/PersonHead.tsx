import { useSuspenseQuery } from '@tanstack/react-query'
import { PersonNav } from '../../house/frame/PersonNav.tsx'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf, todayHere } from '../../kit/day.ts'
import { Monogram } from '../../kit/Monogram.tsx'
import { ageOn } from './age.ts'
import { personQuery } from './queries.ts'
import './people.css'

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
  const { person, access, ties } = data
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(person.language) ?? person.language
  const danger = ties.filter((tie) => tie.untilOn === null && (tie.neverMeet || tie.closeness === 'dangerous'))
  return (
    <header className="personhead">
      <div className="who">
        <Monogram id={person.id} name={person.name} size="large" />
        <div>
          <h1>{person.name}</h1>
          <p className="soft">
            {[
              person.pronouns,
              person.bornOn &&
                (person.bornAbout
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
              <Chip key={name.kind + name.name}>{w.otherName({ kind: name.kind, name: name.name })}</Chip>
            ))}
            {danger.map((tie) => (
              <Chip key={tie.id} tone="danger">
                {w.keepApart({ name: tie.otherName })}
              </Chip>
            ))}
            {access.underBreakGlass && <Chip tone="soon">{w.openedInEmergency}</Chip>}
          </p>
          {person.contactCaution && (
            <p className={printedForThem ? 'caution noprint' : 'caution'}>{person.contactCaution}</p>
          )}
        </div>
      </div>
      <PersonNav personId={personId} />
    </header>
  )
}
