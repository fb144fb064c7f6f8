import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failureInWords, rolePassword } from './cluster.ts'
import { openDataFolder } from './data-folder.ts'
import { aFolder } from './houses.ts'
import { firstSettings } from './settings.ts'

test('what PostgreSQL says on its way down becomes what to do about it', (t) => {
  const folder = openDataFolder(aFolder(t))
  const said = (line: string) => failureInWords(folder, `2026-11-22 09:00:00.000 UTC [1] LOG:  starting\n${line}\n`)
  const full = said('PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device')
  const memory = said('FATAL:  could not map anonymous shared memory: Cannot allocate memory')
  const socket = said('LOG:  could not bind Unix address "/run/x/.s.PGSQL.5432": Address already in use')
  const lock = said('FATAL:  lock file "/run/x/.s.PGSQL.5432.lock" already exists')
  const other = said('FATAL:  something that nobody foresaw')
  assert.deepEqual(
    [full, memory, socket, lock, other].map(({ code }) => code),
    ['diskFull', 'outOfMemory', 'socketTaken', 'socketTaken', 'stopped'],
  )
  assert.match(memory.message, /shared_buffers smaller in .*postgresql.conf/)
  assert.match(other.message, /something that nobody foresaw/)
})

test('each role has a password of its own, the same whenever the key is', () => {
  assert.equal(rolePassword('key', 'app_rt'), rolePassword('key', 'app_rt'))
  assert.notEqual(rolePassword('key', 'app_rt'), rolePassword('key', 'postgres'))
  assert.notEqual(rolePassword('key', 'app_rt'), rolePassword('another key', 'app_rt'))
})

test('the first settings fit a small machine and a large one', () => {
  assert.equal(firstSettings(512 * 2 ** 20).shared_buffers, '64MB')
  assert.equal(firstSettings(8 * 2 ** 30).shared_buffers, '1024MB')
  assert.equal(firstSettings(256 * 2 ** 30).shared_buffers, '4096MB')
})
