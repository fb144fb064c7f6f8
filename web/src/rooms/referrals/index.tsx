// The page of a partner without an account is a page of its own: src/partner.tsx.
import type { Room } from '../../house/room.ts'

export const referrals: Room = {
  name: 'referrals',
  pages: [
    {
      path: '/referrals',
      words: ['referrals'],
      show: () => import('./BoardPage.tsx'),
      early: () => ['/api/referrals?show=open'],
    },
    {
      path: '/referrals/$referralId',
      words: ['referrals'],
      show: () => import('./ReferralPage.tsx'),
      early: (params) => [`/api/referrals/${params.referralId}`],
    },
    {
      path: '/people/$personId/refer',
      words: ['referrals'],
      show: () => import('./SendPage.tsx'),
    },
  ],
}
