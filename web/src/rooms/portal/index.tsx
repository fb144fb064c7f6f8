import type { Room } from '../../house/room.ts'

export const portal: Room = {
  name: 'portal',
  pages: [
    { path: '/my', words: ['portal'], show: () => import('./MyPage.tsx'), early: () => ['/api/portal'] },
    {
      path: '/my/$personId',
      words: ['portal'],
      show: () => import('./MyPage.tsx'),
      early: (p) => [`/api/portal?personId=${p.personId}`],
    },
  ],
}
