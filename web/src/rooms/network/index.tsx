import { lazy } from 'react'
import type { Room } from '../../house/room.ts'
import { loadWords } from '../../house/words/words.tsx'

export const network: Room = {
  name: 'network',
  pages: [
    {
      path: '/network',
      words: ['network'],
      show: () => import('./AgreementsPage.tsx'),
      early: () => ['/api/network/agreements'],
    },
    {
      path: '/network/$agreementId',
      words: ['network'],
      show: () => import('./AgreementPage.tsx'),
      early: (params) => [`/api/network/agreements/${params.agreementId}`],
    },
  ],
}

/** People of mine whom another agency may know too. For Today; nothing where there are none. */
export const Hints = lazy(() => import('./Hints.tsx'))
/** Agencies that may know this person too, and whether they asked to be left out. For the person's page. */
export const PersonHints = lazy(async () => {
  const [made] = await Promise.all([import('./PersonHints.tsx'), loadWords('network')])
  return made
})
