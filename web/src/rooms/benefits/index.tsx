import { lazy } from 'react'
import type { Room } from '../../house/room.ts'
import { loadWords } from '../../house/words/words.tsx'

export const benefits: Room = {
  name: 'benefits',
  pages: [
    {
      path: '/people/$personId/benefits',
      words: ['benefits', 'people'],
      show: () => import('./BenefitsPage.tsx'),
      alongside: () => import('./Screening.tsx'),
      early: (p) => [`/api/people/${p.personId}`, `/api/people/${p.personId}/benefits`],
    },
    {
      path: '/people/$personId/applications',
      words: ['applications', 'people'],
      show: () => import('./applications/ApplicationsPage.tsx'),
      early: (p) => [`/api/people/${p.personId}`, `/api/people/${p.personId}/applications`],
    },
    {
      path: '/people/$personId/applications/$applicationId',
      words: ['applications', 'people', 'pictures'],
      show: () => import('./applications/ApplicationPage.tsx'),
      early: (p) => [`/api/people/${p.personId}`, `/api/people/${p.personId}/applications`],
    },
    {
      path: '/people/$personId/handout',
      words: ['benefits', 'people'],
      show: () => import('./handout/HandoutPage.tsx'),
      early: (p) => [`/api/people/${p.personId}`],
    },
    {
      path: '/benefits/changes',
      words: ['changes', 'pictures'],
      show: () => import('./changes/ChangesPage.tsx'),
      early: () => ['/api/policy-changes'],
    },
  ],
}

/** What a household probably qualifies for, running, for the pages of other rooms. It brings the law with it when it is shown. */
export const LiveBenefits = lazy(async () => {
  const [made] = await Promise.all([import('./live/LiveBenefits.tsx'), loadWords('benefits')])
  return made
})
/** What runs for someone’s benefits. For the person’s page. */
export const DatesCard = lazy(async () => {
  const [made] = await Promise.all([import('./applications/DatesCard.tsx'), loadWords('applications')])
  return made
})
/** My dates in my own calendar. For one’s own settings. */
export const CalendarFeed = lazy(async () => {
  const [made] = await Promise.all([import('./applications/CalendarFeed.tsx'), loadWords('applications')])
  return made
})
export type { Say } from './live/says.ts'
