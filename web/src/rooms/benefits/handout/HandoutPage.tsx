import { handoutRoutes } from '@kith/wire/handout'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../../house/addresses.ts'
import { call } from '../../../house/api/call.ts'
import { useAsked } from '../../../house/asked.ts'
import type { PageContext } from '../../../house/room.ts'
import { useParam } from '../../../house/routes.tsx'
import { useTitle } from '../../../house/title.ts'
import { useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { RadioCards } from '../../../kit/Choices.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { Loading } from '../../../kit/Loading.tsx'
import { PersonHead } from '../../people/PersonHead.tsx'
import { personQuery } from '../../people/queries.ts'
import { Paper } from './Paper.tsx'
import './handout.css'

const languages = ['en', 'es'] as const
type Language = (typeof languages)[number]

/** Without a language: in their own. */
const handoutQuery = (personId: string, language: Language | undefined) =>
  queryOptions({
    queryKey: ['benefits', 'handout', personId, language ?? ''],
    queryFn: () => call(handoutRoutes.handout, { params: { personId, ...(language && { language }) } }),
    meta: { hears: ['people', 'conversations'] },
  })

const languageAsked = (asked: unknown) => languages.find((one) => one === asked)

export const load = ({ queries, params, search }: PageContext) =>
  Promise.all([
    queries.prefetchQuery(personQuery(params.personId!)),
    queries.prefetchQuery(handoutQuery(params.personId!, languageAsked(search.language))),
  ])

/** One page for the person to take home, seen before it is printed, in the language they read. */
export default function HandoutPage() {
  const w = useWords('benefits')
  const personId = useParam('personId')
  useTitle(w.handout)
  const { asked, ask } = useAsked({ language: '' })
  const { data } = useQuery({
    ...handoutQuery(personId, languageAsked(asked.language)),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
  return (
    <div className="handoutpage">
      <PersonHead personId={personId} printedForThem />
      <header className="noprint">
        <h2>{w.handout}</h2>
        <p className="lead">{w.handoutLead}</p>
      </header>
      {!data ? (
        <Loading />
      ) : data.read === 'noState' ? (
        <Empty title={w.handoutNoState} text={w.handoutNoStateText}>
          <Link className="button" to={addresses.personPart(personId, 'benefits')}>
            {w.handoutToBenefits}
          </Link>
        </Empty>
      ) : data.read === 'unknownState' ? (
        <p>{w.unknownState}</p>
      ) : (
        <>
          <div className="ways noprint">
            <RadioCards
              as="chips"
              label={w.handoutLanguage}
              value={data.paper.lang}
              onChange={(language) => ask({ language })}
              options={languages.map((id) => ({ id, label: w.handoutIn({ language: id }) }))}
            />
            <p className="acts">
              <Button kind="main" onClick={() => print()}>
                {w.print}
              </Button>
              <a className="button" href={`/api/people/${personId}/handout.pdf?language=${data.paper.lang}`} download>
                {w.handoutPdf}
              </a>
            </p>
            <p className="soft small">{w.handoutConfirm}</p>
          </div>
          <Paper paper={data.paper} />
        </>
      )}
    </div>
  )
}
