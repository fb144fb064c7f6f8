import type { Room } from '../../house/room.ts'

export const signin: Room = {
  name: 'signin',
  pages: [{ path: '/sign-in', words: ['signin'], open: 'public', show: () => import('./SignInPage.tsx') }],
}
