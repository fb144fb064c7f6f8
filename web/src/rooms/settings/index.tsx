import type { Room } from '../../house/room.ts'

export const settings: Room = {
  name: 'settings',
  pages: [
    {
      path: '/settings',
      words: ['settings'],
      show: () => import('./MePage.tsx'),
      early: () => ['/api/settings/me', '/api/account', '/api/sessions'],
    },
    {
      path: '/settings/agency',
      words: ['settings', 'law'],
      show: () => import('./AgencyPage.tsx'),
      early: () => ['/api/settings/agency', '/api/law/files'],
    },
    {
      path: '/settings/roles',
      words: ['settings'],
      show: () => import('./RolesPage.tsx'),
      early: () => ['/api/settings/roles'],
    },
    {
      path: '/settings/emergencies',
      words: ['settings'],
      show: () => import('./EmergenciesPage.tsx'),
      early: () => ['/api/settings/emergencies'],
    },
    {
      path: '/settings/ledger',
      words: ['settings'],
      show: () => import('./LedgerPage.tsx'),
      early: () => ['/api/settings/ledger'],
    },
    {
      path: '/mailbox',
      words: ['settings'],
      show: () => import('./MailboxPage.tsx'),
      early: () => ['/api/demo/mailbox'],
      open: 'public',
    },
  ],
}
