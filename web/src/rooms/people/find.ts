import { peopleRoutes } from '@kith/wire/people'
import { addresses } from '../../house/addresses.ts'
import { call } from '../../house/api/call.ts'
import type { Found } from '../../house/room.ts'

/** People by name, also misspelt, by sound or nickname, by telephone or birth date. */
export async function find(text: string, signal: AbortSignal): Promise<Found[]> {
  const { people } = await call(peopleRoutes.findPeople, { params: { q: text, limit: '8' }, signal })
  return people.map((person) => ({
    id: person.id,
    title: person.name,
    // Enough to tell two Marias apart.
    hint: [person.bornOn, person.place, person.phoneEnd && `…${person.phoneEnd}`].filter(Boolean).join(' · '),
    to: addresses.person(person.id),
    monogram: { id: person.id, name: person.name },
  }))
}
