import type { Room } from '../../house/room.ts'

export const team: Room = {
  name: 'team',
  pages: [
    {
      path: '/boundaries',
      words: ['team'],
      show: () => import('./BoundariesPage.tsx'),
      early: () => ['/api/boundaries/mine'],
    },
    {
      path: '/boundaries/team',
      words: ['team'],
      show: () => import('./TeamBoundariesPage.tsx'),
      early: () => ['/api/boundaries'],
    },
  ],
}
