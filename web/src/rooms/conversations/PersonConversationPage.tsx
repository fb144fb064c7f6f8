import { useSuspenseQuery } from '@tanstack/react-query'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { Conversation } from './Conversation.tsx'
import { homeQuery } from './queries.ts'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(homeQuery(params.personId!))

/** A talk with someone who is known: what was said before is there, and is not asked again. */
export default function PersonConversationPage() {
  const personId = useParam('personId')
  const { data } = useSuspenseQuery(homeQuery(personId))
  const person = data.residents.find((one) => one.personId === personId)
  return <Conversation key={personId} known={{ personId, name: person?.name ?? '', home: data }} />
}
