import assert from 'node:assert/strict'
import { chmodSync, cpSync, existsSync, lstatSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { engineFor, installedEngineFolder } from './engine.ts'
import { aFolder, isRoot, ordinaryUser } from './houses.ts'
import { reachableBy } from './run-as.ts'

test('a machine for which there is no PostgreSQL is told to bring one by DATABASE_URL', () => {
  assert.throws(() => installedEngineFolder('sunos-x64'), /no PostgreSQL for this machine \(sunos-x64\).*DATABASE_URL/)
  assert.throws(() => installedEngineFolder('win32-x64'), /DATABASE_URL/)
})

test('the library links that install scripts would have made are made here', (t) => {
  const native = aCopyOfTheEngine(aFolder(t))
  assert.equal(existsSync(join(native, 'lib', 'libicuuc.so.60')), process.platform !== 'linux')
  assert.equal(engineFor(undefined, native).major, '18')
  assert.equal(existsSync(join(native, 'lib', 'libicuuc.so.60')), process.platform === 'linux')
})

test('where the user of PostgreSQL cannot enter, as in /root, it runs from a copy', {
  skip: !isRoot && 'not root',
}, (t) => {
  const closed = aFolder(t)
  const native = aCopyOfTheEngine(closed)
  chmodSync(closed, 0o700)
  assert.equal(reachableBy(ordinaryUser, native), false)
  const engine = engineFor(ordinaryUser, native)
  t.after(() => rmSync(engine.copy ?? '', { recursive: true, force: true }))
  assert.equal(engine.major, '18')
  assert.ok(engine.copy && reachableBy(ordinaryUser, join(engine.copy, 'native', 'bin')))
  assert.equal(statSync(engine.copy).uid, 0, 'the copy is not for its user to change')
})

test('where the programs are read-only to us and lack their links, they run from a copy', {
  skip: isRoot && 'root may write everywhere',
}, (t) => {
  const native = aCopyOfTheEngine(aFolder(t))
  chmodSync(join(native, 'lib'), 0o555)
  try {
    const { copy } = engineFor(undefined, native)
    assert.ok(copy)
    rmSync(copy, { recursive: true })
  } finally {
    chmodSync(join(native, 'lib'), 0o755) // so that the folder can be removed
  }
})

/** The engine as npm unpacks it, without links. */
function aCopyOfTheEngine(folder: string): string {
  const native = join(folder, 'native')
  cpSync(installedEngineFolder(), native, { recursive: true, filter: (from) => !lstatSync(from).isSymbolicLink() })
  return native
}
