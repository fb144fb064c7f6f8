import { lazy } from 'react'
import type { Room } from '../../house/room.ts'

export const cases: Room = {
  name: 'cases',
  pages: [{ path: '/emergency', words: ['cases'], show: () => import('./EmergencyPage.tsx') }],
}

/** What somebody must be told and has not seen yet. For Today. */
export const Notices = lazy(() => import('./Notices.tsx'))
