// Every address of the house, so that a link between rooms is written once and no room imports another.

export const addresses = {
  signIn: '/sign-in',
  /** Today, or where somebody without a Today arrives. */
  today: '/',
  /** Where a colleague whom one supervises may need a hand. */
  teamMember: (userId: string) => `/team/${userId}`,
  /** What a person reads of their own record, or of someone for whom they act. */
  mine: '/my',
  mineOf: (personId: string) => `/my/${personId}`,
  /** How it goes between a person and us: theirs, their worker’s, and in groups for those who lead. */
  myConnection: '/my/connection',
  connection: (personId: string) => `/people/${personId}/connection`,
  checkIn: (personId: string) => `/people/${personId}/check-in`,
  groups: '/groups',
  /** Ties of one’s own, and boundaries; said from a record with its address. */
  boundaries: '/boundaries',
  teamBoundaries: '/boundaries/team',
  people: '/people',
  newPerson: '/people/new',
  /** Records that may be of one person. */
  duplicates: '/people/duplicates',
  person: (personId: string) => `/people/${personId}`,
  personPart: (
    personId: string,
    part: 'ties' | 'family' | 'connection' | 'benefits' | 'plan' | 'handover' | 'circumstances' | 'handout',
  ) => `/people/${personId}/${part}`,
  /** What someone applied for, and one application. */
  applications: (personId: string) => `/people/${personId}/applications`,
  application: (personId: string, applicationId: string) => `/people/${personId}/applications/${applicationId}`,
  /** A home, with everyone who lives or lived there. */
  household: (householdId: string) => `/households/${householdId}`,
  personConversation: (personId: string) => `/people/${personId}/conversation`,
  /** A note; with a promise, the sentence in which it was made. */
  personNote: (personId: string, noteId: string, promiseId?: string) =>
    `/people/${personId}/notes/${noteId}${promiseId ? `#${promiseId}` : ''}`,
  conversations: '/conversations',
  newConversation: '/conversations/new',
  conversation: (conversationId: string) => `/conversations/${conversationId}`,
  /** Changes of law, and whom of one’s people they touch. */
  changes: '/benefits/changes',
  referrals: '/referrals',
  referral: (referralId: string) => `/referrals/${referralId}`,
  directory: '/directory',
  /** Listings that may be of one service. */
  sameServices: '/directory/duplicates',
  service: (serviceId: string) => `/directory/${serviceId}`,
  cases: '/cases',
  settings: '/settings',
  agency: '/settings/agency',
  emergencies: '/settings/emergencies',
  /** Opening a record that is not on one's list; the record's address where one was followed. */
  emergency: '/emergency',
  ledger: '/settings/ledger',
  /** Agreements with other agencies. */
  network: '/network',
  networkAgreement: (agreementId: string) => `/network/${agreementId}`,
  /** The law for anyone to read. A rule and a figure have an address for every day and state; `US` is the whole country. */
  law: '/law',
  lawProgramme: (programme: string) => `/law/${programme}`,
  lawPart: (kind: 'rule' | 'figure', programme: string, id: string, on: string, state: string) =>
    `/law/${programme}/${kind}/${id}/${on}/${state}`,
  /** Where a partner answers without an account. */
  partnerLink: (token: string) => `/r/${token}`,
} as const
