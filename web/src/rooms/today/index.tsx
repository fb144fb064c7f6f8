import type { Room } from '../../house/room.ts'

export const today: Room = {
  name: 'today',
  pages: [
    { path: '/', words: ['today'], show: () => import('./TodayPage.tsx'), early: () => ['/api/today'] },
    {
      path: '/team/$userId',
      words: ['today'],
      show: () => import('./TeamMemberPage.tsx'),
      early: (p) => [`/api/team/${p.userId}`],
    },
  ],
}
