import { benefitsRoutes } from '@kith/wire/benefits'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { addresses } from '../../house/addresses.ts'
import { call } from '../../house/api/call.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { PersonHead } from '../people/PersonHead.tsx'
import { personQuery } from '../people/queries.ts'
import { KnownResults } from './KnownResults.tsx'
import './benefits.css'

// The law comes after the page: until then the results that the server found stand in its place.
const Screening = lazy(() => import('./Screening.tsx'))

const benefitsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['benefits', personId],
    queryFn: () => call(benefitsRoutes.benefits, { params: { personId } }),
    meta: { hears: ['people', 'conversations'] },
  })

/** The law is made ready while the page is drawn: its words at once, its figures as soon as the state is known. */
export async function load({ queries, params }: PageContext) {
  const asked = benefitsQuery(params.personId!)
  const screening = import('./Screening.tsx')
  void queries.prefetchQuery(personQuery(params.personId!))
  screening.then(({ bringWords }) => bringWords()).catch(() => {})
  await queries.prefetchQuery(asked)
  const state = queries.getQueryData(asked.queryKey)?.state
  if (state) screening.then(({ bringLaw }) => bringLaw(queries, state)).catch(() => {})
}

/** What the household can get, what could still change it, what a raise would do, and who said what. */
export default function BenefitsPage() {
  const w = useWords('benefits')
  const personId = useParam('personId')
  const { data } = useSuspenseQuery(benefitsQuery(personId))
  useTitle(w.title)
  const person = data.residents.find((one) => one.personId === personId)
  return (
    <>
      <PersonHead personId={personId} printedForThem />
      <div className="benefitspage">
        <header className="benefitshead">
          <h2>{w.titleOf({ name: person?.name ?? '' })}</h2>
          <p className="lead">{w.intro}</p>
          <p className="acts noprint">
            <Link className="button" to={addresses.personConversation(personId)}>
              {w.talk}
            </Link>
            <Link className="button" to={addresses.personPart(personId, 'handout')}>
              {w.handout}
            </Link>
            <Link className="button" to={addresses.applications(personId)}>
              {w.toApplications}
            </Link>
            <Button kind="quiet" onClick={() => print()}>
              {w.print}
            </Button>
          </p>
        </header>
        {data.read === 'unknownState' && <p>{w.unknownState}</p>}
        <Suspense fallback={<KnownResults data={data} />}>
          <Screening data={data} personId={personId} />
        </Suspense>
      </div>
    </>
  )
}
