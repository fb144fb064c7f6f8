import type { Room } from '../../house/room.ts'

export const plans: Room = {
  name: 'plans',
  pages: [
    {
      path: '/people/$personId/plan',
      words: ['plans', 'people'],
      show: () => import('./PlanPage.tsx'),
      early: (params) => [`/api/people/${params.personId}`, `/api/people/${params.personId}/plan`],
    },
  ],
}
