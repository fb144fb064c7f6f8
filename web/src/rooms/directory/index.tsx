import type { Room } from '../../house/room.ts'

export const directory: Room = {
  name: 'directory',
  pages: [
    {
      path: '/directory',
      words: ['directory'],
      show: () => import('./DirectoryPage.tsx'),
      early: () => ['/api/directory/needs'],
    },
    {
      path: '/directory/duplicates',
      words: ['directory'],
      show: () => import('./SameServicesPage.tsx'),
    },
    {
      path: '/directory/$serviceId',
      words: ['directory'],
      show: () => import('./ServicePage.tsx'),
      early: (p) => [`/api/directory/services/${p.serviceId}`],
    },
  ],
}
