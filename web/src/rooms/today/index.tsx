import type { Room } from '../../house/room.ts'

export const today: Room = {
  name: 'today',
  pages: [{ path: '/', words: ['today'], show: () => import('./TodayPage.tsx'), early: () => ['/api/today'] }],
}
