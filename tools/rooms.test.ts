import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { mayUse } from './arrows.ts'

// Arrows point one way: packages ← wire ← {server, web, cli}, house ← rooms ← app; a room is entered through its index.
const root = fileURLToPath(new URL('..', import.meta.url))

interface Import {
  from: string
  to: string
}

function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'))
  const dynamic = module.dynamicImports.map((each) => {
    const text = readFileSync(join(root, file), 'utf8').slice(each.moduleRequest.start, each.moduleRequest.end)
    return /^['"`]([^'"`$]+)['"`]$/.exec(text)?.[1]
  })
  return [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) => each.entries.map((entry) => entry.moduleRequest?.value)),
    ...dynamic,
  ].filter((each) => each !== undefined)
}

/** Where a file stands: `server/rooms/people`, `server/house`, `server/app`, `web/kit`, `packages/law`… */
export function placeOf(file: string): string {
  const [top, second, third, fourth] = file.split('/')
  if (top === 'packages') return `packages/${second}`
  if ((top === 'server' || top === 'web') && second === 'src') {
    if (third === 'rooms' && fourth && !fourth.includes('.')) return `${top}/rooms/${fourth}`
    if (third && !third.includes('.')) return `${top}/${third}`
    return `${top}/app`
  }
  return top ?? ''
}

const files = globSync('{packages,server,web,cli,demo,stories,bench,tools}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (name) => name.includes('node_modules') || name.endsWith('.d.ts') || name === 'dist',
})

const imports: Import[] = files.flatMap((from) =>
  importsOf(from).flatMap((specifier) => {
    if (specifier.startsWith('.')) return { from, to: relative(root, join(root, dirname(from), specifier)) }
    const workspace = /^@kith\/(\w+)\/?(.*)$/.exec(specifier)
    if (!workspace) return []
    const [, name, path] = workspace
    const top = ['server', 'web', 'cli', 'demo'].includes(name!) ? name! : `packages/${name}`
    return { from, to: `${top}/src/${path || 'index'}.ts` }
  }),
)

describe('the arrows between rooms', () => {
  it('are seen at all', () => {
    assert.ok(imports.length > 300, `only ${imports.length} imports were found`)
  })

  it('point one way', () => {
    const wrong = imports.filter(({ from, to }) => {
      // Written by the build from the words of all rooms: types that belong to nobody.
      if (to.endsWith('.gen.d.ts')) return false
      const [here, there] = [placeOf(from), placeOf(to)]
      return here !== there && !mayUse(here, there, isTest(from))
    })
    assert.deepEqual(
      wrong.map(({ from, to }) => `${from} → ${to}`),
      [],
    )
  })

  it('enter a room of the server only through its index', () => {
    const wrong = imports.filter(({ from, to }) => {
      const there = placeOf(to)
      return there.startsWith('server/rooms/') && placeOf(from) !== there && !to.endsWith('/index.ts') && !isTest(from)
    })
    assert.deepEqual(
      wrong.map(({ from, to }) => `${from} → ${to}`),
      [],
    )
  })

  it('leave packages pure: no file, no network, no clock, no chance', () => {
    const impure = /^(node:)?(fs|net|http|https|child_process|os|worker_threads|process)(\/|$)/
    const wrong = files
      .filter((file) => /^packages\/[^/]+\/src\//.test(file) && !isTest(file))
      .flatMap((file) => {
        const text = readFileSync(join(root, file), 'utf8')
        const reached = importsOf(file).filter((each) => impure.test(each))
        const called = /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|crypto\.randomUUID\(/.exec(text)
        return [...reached, ...(called ? [called[0]] : [])].map((each) => `${file}: ${each}`)
      })
    assert.deepEqual(wrong, [])
  })

  it('know no room called utils, helpers, common or services', () => {
    const wrong = files.filter((file) => /(^|\/)(utils|helpers|common|services)(\/|\.tsx?$)/.test(file))
    assert.deepEqual(wrong, [])
  })
})

function isTest(file: string): boolean {
  return (
    /\.test\.tsx?$/.test(file) ||
    file.startsWith('server/src/testing/') ||
    /(testDirectory|access\/canary[a-z-]*|house-for-test|door\/fault-schedule|door\/outbox-device)\.ts$/.test(file)
  )
}
