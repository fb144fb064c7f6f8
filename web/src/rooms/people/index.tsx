import type { Room } from '../../house/room.ts'

const early = (part: string) => (p: Readonly<Record<string, string>>) => [
  `/api/people/${p.personId}`,
  ...(part ? [`/api/people/${p.personId}/${part}`] : []),
]

export const people: Room = {
  name: 'people',
  pages: [
    { path: '/people', words: ['people'], show: () => import('./PeoplePage.tsx') },
    { path: '/people/duplicates', words: ['people'], show: () => import('./DuplicatesPage.tsx') },
    {
      path: '/people/$personId',
      words: ['people', 'pictures'],
      show: () => import('./PersonPage.tsx'),
      early: early('story'),
    },
    {
      path: '/people/$personId/ties',
      words: ['people', 'pictures'],
      show: () => import('./TiesPage.tsx'),
      early: early(''),
    },
    {
      path: '/people/$personId/family',
      words: ['people', 'family', 'pictures'],
      show: () => import('./FamilyPage.tsx'),
      early: early('family'),
    },
    {
      path: '/households/$householdId',
      words: ['people', 'family'],
      show: () => import('./HouseholdPage.tsx'),
      early: (p) => [`/api/households/${p.householdId}`],
    },
    { path: '/people/$personId/handover', words: ['people'], show: () => import('./HandoverPage.tsx') },
  ],
  finder: () => import('./find.ts'),
}
