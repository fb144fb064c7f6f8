import { lazy } from 'react'
import type { Room } from '../../house/room.ts'
import { loadWords } from '../../house/words/words.tsx'

export const connection: Room = {
  name: 'connection',
  pages: [
    {
      path: '/people/$personId/connection',
      words: ['connection', 'people', 'pictures'],
      show: () => import('./ConnectionPage.tsx'),
      early: (p) => [`/api/people/${p.personId}`, `/api/people/${p.personId}/connection`],
    },
    {
      path: '/people/$personId/check-in',
      words: ['connection', 'people'],
      show: () => import('./CheckInPage.tsx'),
      early: (p) => [`/api/people/${p.personId}`],
    },
    {
      path: '/my/connection',
      words: ['connection', 'pictures'],
      show: () => import('./MyConnectionPage.tsx'),
      early: () => ['/api/portal/connection'],
    },
    {
      path: '/groups',
      words: ['connection'],
      show: () => import('./GroupsPage.tsx'),
      early: () => ['/api/connection/groups'],
    },
  ],
}

/** With whom we may be losing touch, and why. For Today. */
export const LosingTouch = lazy(() => import('./LosingTouch.tsx'))

/** How it goes between a person and us, in four lines. For the person's page. */
export const ConnectionCard = lazy(async () => {
  const [made] = await Promise.all([import('./ConnectionCard.tsx'), loadWords('connection')])
  return made
})
