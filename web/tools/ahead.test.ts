import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathOf } from '../src/house/words/path-of.ts'
import { pagesIn } from './ahead.ts'

const web = join(import.meta.dirname, '..')

test('a page’s files are read from what its room says: what it shows, and what comes alongside', () => {
  const code = `
    export const benefits: Room = {
      name: 'benefits',
      pages: [
        {
          path: '/people/$personId/benefits',
          words: ['benefits', 'people'],
          show: () => import('./BenefitsPage.tsx'),
          alongside: () => import('./Screening.tsx'),
          early: (p) => [\`/api/people/\${p.personId}\`],
        },
        { path: '/benefits/changes', words: [], show: () => import('./changes/ChangesPage.tsx') },
      ],
    }
    export const Card = lazy(() => import('./Card.tsx'))`
  assert.deepEqual(pagesIn(code, 'src/rooms/benefits/index.tsx'), [
    {
      path: '/people/$personId/benefits',
      words: ['benefits', 'people'],
      files: ['src/rooms/benefits/BenefitsPage.tsx', 'src/rooms/benefits/Screening.tsx'],
    },
    { path: '/benefits/changes', words: [], files: ['src/rooms/benefits/changes/ChangesPage.tsx'] },
  ])
})

test('every page of the house is found in its room, with files and words that are there', () => {
  const found = globSync('src/rooms/*/index.tsx', { cwd: web }).flatMap((index) =>
    pagesIn(readFileSync(join(web, index), 'utf8'), index.replaceAll('\\', '/')),
  )
  const places = readFileSync(join(web, 'src/house/places.ts'), 'utf8')
  const named = [...places.matchAll(/^ {2}'(\/[^']*)': /gm)].map(([, path]) => path)
  assert.deepEqual(found.map(({ path }) => path).toSorted(), named.toSorted())
  for (const { path, words, files } of found) {
    for (const file of [...files, ...words.map((place) => pathOf(place, 'es').slice(1))])
      assert.ok(existsSync(join(web, file)), `${path} needs ${file}`)
    assert.ok(files.length > 0, `${path} shows nothing`)
  }
})
