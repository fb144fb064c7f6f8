import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Choices.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { PersonHead } from './PersonHead.tsx'
import { PersonMap } from './PersonMap.tsx'
import { personQuery } from './queries.ts'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(personQuery(params.personId!))

/** Everyone who matters to somebody, as a map and as a table; ties are added and changed in it. */
export default function TiesPage() {
  const w = useWords('people')
  const house = useWords('house')
  const personId = useParam('personId')
  const { data } = useSuspenseQuery(personQuery(personId))
  const came = useLocation({
    select: ({ state }) => (state as { came?: readonly { id: string; name: string }[] }).came,
  })
  const [withPrivate, setWithPrivate] = useState(false)
  useTitle(w.ties)
  async function takePicture(as: 'svg' | 'png') {
    try {
      const { savePicture } = await import('../../kit/ecomap/save-picture.ts')
      // No person's name belongs into the name of a file that may be left on a shared computer.
      await savePicture(document.querySelector<SVGSVGElement>('.ecomap .sheet > svg'), as, w.pictureFile, withPrivate)
    } catch (error) {
      say(sayingOf(error, house))
    }
  }
  return (
    <div className="person">
      <PersonHead personId={personId} printedForThem={!withPrivate} />
      {came && came.length > 0 && (
        <nav className="came noprint" aria-label={w.cameFrom}>
          {came.map((each, i) => (
            <Link key={each.id} to={addresses.personPart(each.id, 'ties')} state={{ came: came.slice(0, i) } as never}>
              {each.name}
            </Link>
          ))}
          <span aria-current="page">{data.person.name}</span>
        </nav>
      )}
      <PersonMap personId={personId} withPrivate={withPrivate} />
      <Panel title={w.paperAndPicture} summary={w.paperAndPictureSummary}>
        <div className="paper">
          <Checkbox label={w.withPrivate} hint={w.withPrivateHint} checked={withPrivate} onChange={setWithPrivate} />
          <p className="acts">
            <Button onClick={() => print()}>{w.print}</Button>
            <Button onClick={() => void takePicture('png')}>{w.savePng}</Button>
            <Button onClick={() => void takePicture('svg')}>{w.saveSvg}</Button>
          </p>
        </div>
      </Panel>
    </div>
  )
}
