import type { Room } from '../../house/room.ts'

export const law: Room = {
  name: 'law',
  pages: [
    { path: '/law', words: ['law'], open: 'public', show: () => import('./LawPage.tsx') },
    { path: '/law/$programme', words: ['law'], open: 'public', show: () => import('./ProgrammePage.tsx') },
    {
      path: '/law/$programme/rule/$id/$on/$state',
      words: ['law'],
      open: 'public',
      show: () => import('./RulePage.tsx'),
    },
    {
      path: '/law/$programme/figure/$id/$on/$state',
      words: ['law', 'pictures'],
      open: 'public',
      show: () => import('./FigurePage.tsx'),
    },
  ],
}
