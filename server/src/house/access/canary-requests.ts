import type { CanaryHouse, CanaryPerson } from './canary-house.ts'

/** One address to ask for, and how the id in it stands to the planted people. */
export interface CanaryRequest {
  url: string
  /** The kind of id that was tried, in the test's words. */
  tried: string
  /** The person whom the ids in the address are about; null where there is none. */
  about: CanaryPerson | null
  /** The same address with an id that was never given: how "missing" answers. */
  missing: string
}
interface Parameter {
  name: string
  in: 'path' | 'query'
}

const randomId = '7d3f9c52-0b1e-4c7a-9e44-5a6b7c8d9e0f'
const noToken = 'A'.repeat(43)

/**
 * Every way to ask for one route: each id of each kind of person in its path, each name in its search.
 * A parameter that is not known here fails, so that a new one is thought about.
 */
export function requestsFor(path: string, parameters: readonly Parameter[], house: CanaryHouse): CanaryRequest[] {
  const inPath = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
  const inQuery = parameters.filter((each) => each.in === 'query').map(({ name }) => name)
  const queries = queriesFor(path, inQuery, house)
  return pathsFor(path, inPath, house).flatMap((one) =>
    queries.map((query) => ({
      ...one,
      url: `${one.url}${query.text}`,
      missing: `${one.missing}${query.text}`,
      tried: [one.tried, query.tried].filter(Boolean).join(', '),
    })),
  )
}

function pathsFor(path: string, names: readonly string[], house: CanaryHouse): CanaryRequest[] {
  const fill = (values: Record<string, string>) => path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  const own = house.person('own')
  const shape = [...names].sort().join(' ')
  if (shape === '') return [{ url: path, tried: '', about: null, missing: path }]
  const missing = fill(Object.fromEntries(names.map((name) => [name, name === 'token' ? noToken : randomId])))
  const one = (values: Record<string, string>, tried: string, about: CanaryPerson | null) => ({
    url: fill(values),
    tried,
    about,
    missing,
  })
  const random = { url: missing, tried: 'random', about: null, missing }
  if (shape === 'personId') {
    return [...house.people.map((each) => one({ personId: each.id }, each.who, each)), random]
  }
  if (shape === 'noteId personId') {
    return [
      ...house.people.flatMap((each) =>
        each.notes.map((noteId) => one({ personId: each.id, noteId }, `note of ${each.who}`, each)),
      ),
      // Theirs under mine: what is nested must belong together.
      ...house.people
        .filter((each) => each !== own)
        .map((each) => one({ personId: own.id, noteId: each.notes[0]! }, `note of ${each.who} under own`, each)),
      random,
    ]
  }
  if (shape === 'householdId') {
    return [...house.people.map((each) => one({ householdId: each.household }, `home of ${each.who}`, null)), random]
  }
  if (shape === 'referralId') {
    return [
      ...house.people.flatMap((each) =>
        each.referrals.map((referralId) => one({ referralId }, `referral of ${each.who}`, each)),
      ),
      random,
    ]
  }
  if (path.startsWith('/calendar')) return [one({ token: house.calendarToken }, 'a calendar', null), random]
  if (shape === 'token') return [...house.links.map((link) => one({ token: link.token }, link.what, null)), random]
  if (shape === 'form') return [...house.forms.map((form) => one({ form }, 'draft', null)), random]
  if (shape === 'agreementId') {
    return [...house.agreementIds.map((agreementId) => one({ agreementId }, 'an agreement', null)), random]
  }
  if (path.startsWith('/api/law/')) {
    const parts = { programme: 'snap', rule: 'snap.monthly', figure: 'snap.maxAllotment' }
    return [one(parts, 'a part of the law', null), random]
  }
  // A day is nobody's: one on which the law changes, and one on which it does not.
  if (shape === 'on')
    return ['2026-10-01', '2026-10-02'].map((on) => ({ ...one({ on }, `on ${on}`, null), missing: fill({ on }) }))
  if (shape === 'userId') return [one({ userId: house.officerId }, 'an officer', null), random]
  if (shape === 'serviceId') {
    const own = house.ownServiceIds.map((serviceId) => one({ serviceId }, 'a service of one agency alone', null))
    return [one({ serviceId: house.serviceId }, 'a service', null), ...own, random]
  }
  if (shape === 'id') {
    const kind = Object.entries(house.directoryIds).find(
      ([name]) => path.includes(`/${name}s/`) || path.includes(`/${name}_l`),
    )
    if (kind) return [one({ id: kind[1] }, kind[0], null), random]
  }
  throw new Error(`What ids shall be tried in ${path}? Say it in ${import.meta.filename}`)
}

/** Parameters that change which rows or how many are shown: what they are set to, once each. */
const settings: Record<string, readonly string[]> = {
  limit: ['100'],
  page: ['1', '2'],
  per_page: ['100'],
  show: ['open', 'ended'],
  status: ['open', 'closed'],
  sort: ['name', 'lastContact', 'nextDue'],
  decision: ['allow', 'deny'],
  need: ['food'],
  notes: ['true'],
  team: ['true'],
}
/** Parameters that only say how the answer is written, or narrow what is public. */
const plainOnes = new Set([
  'before',
  'after',
  // The law on a day and in a state is public.
  'on',
  'state',
  'language',
  'purpose',
  'recipient',
  'latitude',
  'longitude',
  'miles',
  'openNow',
])

function queriesFor(path: string, names: readonly string[], house: CanaryHouse): { text: string; tried: string }[] {
  const query = (values: Record<string, string>, tried: string) => ({ text: `?${new URLSearchParams(values)}`, tried })
  const most: Record<string, string> = names.includes('limit') ? { limit: '100' } : {}
  const queries = [names.includes('notes') ? query({ notes: 'true' }, '') : { text: '', tried: '' }]
  // Every name of everybody, as someone would type it; and the words with which records about them begin.
  if (names.includes('q') || names.includes('name')) {
    for (const each of house.people) {
      const [name, , phone] = each.names as [string, string, string]
      const wanted: Record<string, string> = names.includes('q') ? { q: name } : { name, bornOn: '1988-03-04', phone }
      queries.push(query({ ...most, ...wanted }, `looking for ${each.who}`))
    }
    queries.push(query({ ...most, [names.includes('q') ? 'q' : 'name']: 'qzx' }, 'looking for anybody'))
    queries.shift()
  } else if (names.includes('words') || names.includes('search')) {
    const name = names.includes('words') ? 'words' : 'search'
    const words = ['qzx', '%', ...['own', 'kept apart', 'sealed'].map((who) => house.person(who).names[0]!)]
    queries.push(...words.map((each) => query({ [name]: each }, `words ${each}`)))
  }
  for (const name of names) {
    if (['q', 'name', 'bornOn', 'phone', 'words', 'search', 'notes'].includes(name) || plainOnes.has(name)) continue
    if (name === 'personId') {
      queries.push(...house.people.map((each) => query({ personId: each.id }, `about ${each.who}`)))
    } else if (name === 'worker') queries.push(query({ worker: house.officerId }, 'of an officer'))
    else if (name === 'actorId') queries.push(query({ actorId: house.officerId }, 'by an officer'))
    else if (name === 'serviceId') queries.push(query({ serviceId: house.serviceId }, 'for a service'))
    else if (!(name in settings)) throw new Error(`What shall ${name} of ${path} be? Say it in ${import.meta.filename}`)
    else if (!names.includes('q'))
      for (const value of settings[name]!) queries.push(query({ [name]: value }, `${name} ${value}`))
  }
  return queries
}
