// Which right opens which page, which places are shown to whom, and where each arrives: the one place that says so.
// It keeps doors from being shown that are closed; what somebody may read is decided by the server, each time.
import { addresses } from './addresses.ts'
import type { IconName } from './frame/Icon.tsx'

export type Rights = readonly string[]
type Opens = (rights: Rights) => boolean

const anyone: Opens = () => true
const any =
  (...needed: string[]): Opens =>
  (rights) =>
    needed.some((right) => rights.includes(right))

/** Whoever has people of their own: officers, and those who read along with them. Partners read only what was sent to them. */
const worksWithPeople: Opens = (rights) =>
  any('caseload', 'write')(rights) || (any('read')(rights) && !any('answer')(rights))

/** Everyone but those whom we serve. */
const worksHere: Opens = (rights) => !any('own')(rights) || any('read')(rights)

/** Who may open each page of the house, by its path. */
const openedBy = {
  '/sign-in': anyone,
  '/mailbox': anyone,
  '/': worksWithPeople,
  '/team/$userId': any('supervise'),
  '/my': any('own'),
  '/my/$personId': any('own'),
  '/my/connection': any('own'),
  '/groups': any('count'),
  '/boundaries': worksHere,
  '/boundaries/team': any('boundaries'),
  '/people': worksWithPeople,
  '/people/new': any('write'),
  '/people/duplicates': any('join'),
  '/people/$personId': any('read'),
  '/people/$personId/ties': any('read'),
  '/people/$personId/family': any('read'),
  '/households/$householdId': worksWithPeople,
  '/people/$personId/plan': any('read'),
  '/people/$personId/benefits': any('read'),
  '/people/$personId/handout': any('read'),
  '/people/$personId/applications': any('read'),
  '/people/$personId/applications/$applicationId': any('read'),
  '/people/$personId/handover': any('read'),
  '/people/$personId/connection': any('read'),
  '/people/$personId/check-in': any('write'),
  '/people/$personId/notes/$noteId': any('read'),
  '/people/$personId/conversation': any('write'),
  '/people/$personId/refer': any('refer'),
  '/conversations': any('write'),
  '/conversations/new': any('write'),
  '/benefits/changes': any('caseload', 'supervise'),
  '/referrals': any('refer', 'answer'),
  '/referrals/$referralId': any('read'),
  '/emergency': any('breakGlass'),
  '/directory': anyone,
  '/directory/duplicates': any('curate'),
  '/directory/$serviceId': anyone,
  '/network': any('agree'),
  '/network/$agreementId': any('agree'),
  '/settings': anyone,
  '/settings/agency': any('settings'),
  '/settings/roles': any('settings'),
  '/settings/emergencies': any('privacyReview'),
  '/settings/ledger': any('audit'),
} satisfies Record<string, Opens>

/** The path of a page. A new page says here who may open it. */
export type PagePath = keyof typeof openedBy

export const mayOpen = (path: PagePath, rights: Rights): boolean => openedBy[path](rights)

/** The places of the navigation, in the order of the day, with the keys that lead there. */
const places = [
  { id: 'today', to: addresses.today, press: 'g t', icon: 'today', foot: true },
  { id: 'myPage', to: addresses.mine, press: 'g m', icon: 'mine', foot: true },
  { id: 'people', to: addresses.people, press: 'g p', icon: 'people', foot: true },
  { id: 'conversations', to: addresses.conversations, press: 'g c', icon: 'talk', foot: false },
  { id: 'referrals', to: addresses.referrals, press: 'g r', icon: 'referrals', foot: true },
  { id: 'changes', to: addresses.changes, press: 'g w', icon: 'changes', foot: false },
  { id: 'groups', to: addresses.groups, press: 'g o', icon: 'mine', foot: true },
  { id: 'agency', to: addresses.agency, press: 'g a', icon: 'agency', foot: true },
  { id: 'emergencies', to: addresses.emergencies, press: 'g e', icon: 'emergencies', foot: true },
  { id: 'ledger', to: addresses.ledger, press: 'g l', icon: 'ledger', foot: true },
  { id: 'directory', to: addresses.directory, press: 'g d', icon: 'directory', foot: true },
  { id: 'network', to: addresses.network, press: 'g n', icon: 'network', foot: true },
] as const satisfies readonly { id: string; to: PagePath; press: string; icon: IconName; foot: boolean }[]
export type Place = (typeof places)[number]

export const placesFor = (rights: Rights): Place[] => places.filter((place) => mayOpen(place.to, rights))

/** Where somebody arrives: the first of their places. */
export const arrivalOf = (rights: Rights): PagePath => placesFor(rights)[0]!.to
