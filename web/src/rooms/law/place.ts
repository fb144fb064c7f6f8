import { addresses } from '../../house/addresses.ts'
import { todayHere } from '../../kit/day.ts'

/** Where in the law a reader is: every address of these pages, and back. A rule and a figure have one for each day and state. */
export type Place = { on: string; state: string } & (
  | { page: 'contents'; words: string }
  | { page: 'programme'; programme: string }
  | { page: 'rule' | 'figure'; programme: string; id: string }
)

export function placeOf({ pathname, search }: { pathname: string; search: string }): Place {
  const asked = new URLSearchParams(search)
  const [, , programme, page, id, on, state] = pathname.split('/').map(decodeURIComponent)
  if ((page === 'rule' || page === 'figure') && programme && id)
    return { page, programme, id, on: on || todayHere(), state: state || 'US' }
  const where = { on: asked.get('on') ?? todayHere(), state: asked.get('state') ?? 'US' }
  return programme
    ? { page: 'programme', programme, ...where }
    : { page: 'contents', words: asked.get('words') ?? '', ...where }
}

export function addressOf(place: Place): string {
  const { on, state } = place
  if (place.page === 'rule' || place.page === 'figure')
    return addresses.lawPart(place.page, place.programme, place.id, on, state)
  const asked = new URLSearchParams()
  if (place.page === 'contents' && place.words) asked.set('words', place.words)
  if (on !== todayHere()) asked.set('on', on)
  if (state !== 'US') asked.set('state', state)
  const path = place.page === 'programme' ? addresses.lawProgramme(place.programme) : addresses.law
  return asked.size > 0 ? `${path}?${asked}` : path
}
