import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { shells } from './shell.ts'

const dist = mkdtempSync(join(tmpdir(), 'kith-shell-'))
after(() => rmSync(dist, { recursive: true }))
mkdirSync(dist, { recursive: true })
let built = 1_700_000_000
const build = (title: string, ahead?: object) => {
  writeFileSync(join(dist, 'index.html'), `<html><head><title>${title}</title></head><body></body></html>`)
  if (ahead) writeFileSync(join(dist, 'ahead.json'), JSON.stringify(ahead))
  built += 60
  utimesSync(join(dist, 'index.html'), built, built)
}
const hintsIn = (html: string) =>
  [...html.matchAll(/<link rel="(\w+)"[^>]* href="([^"]+)"/g)].map(([, rel, at]) => [rel, at])
const files = (name: string) => ({
  en: [`assets/${name}.js`, 'assets/en.js'],
  es: [`assets/${name}.js`, 'assets/es.js'],
})
const shellFor = shells(dist)

test('before anything was written down, the page still comes', () => {
  build('first')
  assert.match(shellFor('/people/7', 'en').html, /<title>first<\/title>/)
})

test('an address is told which files it will need, in the language of the reader, and what every page asks first', () => {
  build('second', [
    { path: '/people/$personId', files: files('PersonPage') },
    { path: '/people/new', files: files('NewPersonPage') },
    { path: '/people/$personId/plan', files: { en: ['assets/PlanPage.js', 'assets/plans.css'], es: [] } },
  ])
  const session = ['preload', '/api/session']
  assert.deepEqual(hintsIn(shellFor('/people/7', 'es').html), [
    session,
    ['modulepreload', '/assets/PersonPage.js'],
    ['modulepreload', '/assets/es.js'],
  ])
  assert.deepEqual(hintsIn(shellFor('/people/new', 'en').html)[1], ['modulepreload', '/assets/NewPersonPage.js'])
  assert.deepEqual(hintsIn(shellFor('/people/7/plan', 'en').html)[2], ['preload', '/assets/plans.css'])
  assert.deepEqual(hintsIn(shellFor('/nowhere', 'en').html), [session])
})

test('the hints stand within the head, and what is sent small is the same page', () => {
  const { html, gzip } = shellFor('/people/7', 'en')
  assert.ok(html.indexOf('modulepreload') < html.indexOf('</head>'))
  assert.equal(gunzipSync(gzip).toString(), html)
})

test('another build is seen while the house runs, and bears another mark', () => {
  const before = shellFor('/people/7', 'en')
  assert.equal(shellFor('/people/8', 'en').tag, before.tag)
  build('third', [{ path: '/people/$personId', files: files('PersonPage-2') }])
  const now = shellFor('/people/7', 'en')
  assert.match(now.html, /third.*PersonPage-2\.js/)
  assert.notEqual(now.tag, before.tag)
})
