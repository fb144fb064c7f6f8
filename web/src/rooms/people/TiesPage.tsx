import { kinWord } from '@kith/wire/kin-words'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useKeys } from '../../house/keys/keys.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Ecomap } from '../../kit/ecomap/Ecomap.tsx'
import { ecomapOf } from './ecomap-of.ts'
import { PersonHead } from './PersonHead.tsx'
import { personQuery } from './queries.ts'
import { TieDialog } from './TieDialog.tsx'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(personQuery(params.personId!))

/** Everyone who matters to somebody, as a map and as a list; ties are added and changed here. */
export default function TiesPage() {
  const w = useWords('people')
  const { language } = useLanguage()
  const personId = useParam('personId')
  const { data } = useSuspenseQuery(personQuery(personId))
  const [open, setOpen] = useState<{ tieId: string | null } | null>(null)
  const [withEnded, setWithEnded] = useState(false)
  useTitle(w.ties)
  useKeys([{ press: 'a', does: w.addTie, run: () => setOpen({ tieId: null }) }])
  const map = ecomapOf({ id: personId, name: data.person.name }, data.ties, language, withEnded)
  const ended = data.ties.some((tie) => tie.untilOn !== null)
  const changing = data.ties.find((tie) => tie.id === open?.tieId)
  return (
    <div className="person">
      <PersonHead personId={personId} />
      <Ecomap
        key={String(withEnded)}
        circles={map.circles}
        ties={map.ties}
        onChoose={(tieId) => {
          if (tieId !== personId) setOpen({ tieId })
        }}
        acts={
          <>
            {ended && (
              <Button kind="quiet" aria-pressed={withEnded} onClick={() => setWithEnded(!withEnded)}>
                {w.withEnded}
              </Button>
            )}
            <Button kind="main" onClick={() => setOpen({ tieId: null })}>
              {w.addTie}
            </Button>
          </>
        }
      />
      <ul className="tielist">
        {data.ties
          .filter((tie) => withEnded || tie.untilOn === null)
          .map((tie) => (
            <li key={tie.id}>
              <Button kind="quiet" onClick={() => setOpen({ tieId: tie.id })}>
                {w.tieLine({ name: tie.otherName, kind: kinWord(tie.kind, language), closeness: tie.closeness })}
              </Button>
              {tie.words && <span className="soft">{tie.words}</span>}
            </li>
          ))}
      </ul>
      {open && (
        <TieDialog key={open.tieId ?? 'new'} personId={personId} changing={changing} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}
