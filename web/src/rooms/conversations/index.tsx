import { lazy } from 'react'
import type { Room } from '../../house/room.ts'
import { loadWords } from '../../house/words/words.tsx'

export const conversations: Room = {
  name: 'conversations',
  pages: [
    {
      path: '/conversations',
      words: ['conversations'],
      show: () => import('./ConversationsPage.tsx'),
      early: () => ['/api/conversations'],
    },
    {
      path: '/conversations/new',
      words: ['conversations', 'benefits'],
      show: () => import('./NewConversationPage.tsx'),
    },
    {
      path: '/people/$personId/conversation',
      words: ['conversations', 'benefits'],
      show: () => import('./PersonConversationPage.tsx'),
      early: (p) => [`/api/people/${p.personId}/benefits`],
    },
    {
      path: '/people/$personId/notes/$noteId',
      words: ['conversations'],
      show: () => import('./NotePage.tsx'),
      early: (p) => [`/api/people/${p.personId}/notes/${p.noteId}`],
    },
    { path: '/people/new', words: ['conversations'], show: () => import('./NewPersonPage.tsx') },
  ],
}

/** A note on an open person: `n` opens it with the focus in the text, Ctrl+Enter keeps it. For the person's page. */
export const QuickNote = lazy(async () => {
  const [made] = await Promise.all([import('./QuickNote.tsx'), loadWords('conversations')])
  return made
})
