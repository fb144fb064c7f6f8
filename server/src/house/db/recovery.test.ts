import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { attachOrStart } from './attach.ts'
import { withLogin } from './connect.ts'
import {
  aFolder,
  aHouse,
  aMadeFolder,
  isRoot,
  isRunning,
  namelessUser,
  ordinaryUser,
  type TestHouse,
  until,
} from './houses.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { reachableBy } from './run-as.ts'
import { forgetfully, quietLog } from './test-cluster.ts'

const query = (postgres: Postgres, text: string) =>
  withLogin(postgres.connectionFor('postgres', 'postgres'), (login) => login.query(text))

async function startedHere(t: TestContext, folder: string): Promise<Postgres> {
  const postgres = await startPostgres(folder, quietLog, forgetfully)
  t.after(() => postgres.stop())
  return postgres
}

/** Writes rows through a borrowed connection, so that each is acknowledged to us before the kill. */
async function writeNotes(folder: string, count: number): Promise<void> {
  const borrowed = await attachOrStart(folder, quietLog)
  assert.equal(borrowed.isBorrowed, true)
  await query(borrowed, 'create table if not exists note (n int)')
  for (let n = 1; n <= count; n++) await query(borrowed, `insert into note values (${n})`)
  await borrowed.stop()
}

const countNotes = async (postgres: Postgres) =>
  (await query(postgres, 'select count(*)::int as n from note')).rows[0].n

const kill = async (house: TestHouse) => {
  process.kill(house.process.pid!, 'SIGKILL')
  await house.ended
}

test('after kill -9 of the server, the next start ends the orphan and has every saved row', async (t) => {
  const folder = await aMadeFolder(t)
  const house = await aHouse(t, folder)
  await writeNotes(folder, 20)
  await kill(house)
  assert.equal(isRunning(house.pid), true, 'PostgreSQL outlives its house: there is an orphan to deal with')
  const postgres = await startedHere(t, folder)
  assert.notEqual(postgres.pid, house.pid)
  assert.equal(isRunning(house.pid), false)
  assert.equal(await countNotes(postgres), 20)
  if (house.socketFolder !== postgres.socketFolder) assert.equal(existsSync(house.socketFolder), false)
})

test('after kill -9 of the server and PostgreSQL at once, the next start recovers every saved row', async (t) => {
  const folder = await aMadeFolder(t)
  const house = await aHouse(t, folder)
  await writeNotes(folder, 20)
  process.kill(house.process.pid!, 'SIGKILL')
  process.kill(house.pid, 'SIGKILL')
  await house.ended
  const postgres = await startedHere(t, folder)
  assert.equal(await countNotes(postgres), 20)
})

test('after kill -9 in the middle of making the cluster, the next start makes it whole', async (t) => {
  const folder = aFolder(t)
  const half = join(folder, 'postgres.new-4711')
  mkdirSync(join(half, 'base'), { recursive: true })
  writeFileSync(join(half, 'PG_VERSION'), '18\n')
  const postgres = await startedHere(t, folder)
  assert.equal((await query(postgres, 'select 1 as one')).rows[0].one, 1)
  assert.equal(existsSync(half), false)
})

test('Ctrl-C reaches the house and not its database, and in the end no process is left', async (t) => {
  const house = await aHouse(t, await aMadeFolder(t))
  process.kill(-house.process.pid!, 'SIGINT') // as a terminal sends it: to the whole foreground group
  assert.deepEqual(await house.nextFact(), { answeredAfterSignal: true })
  await house.ended
  assert.equal(isRunning(house.pid), false)
})

test('a house that is stopped while it is still opening leaves nothing running either', async (t) => {
  const folder = await aMadeFolder(t)
  const house = await aHouse(t, folder, 'exits')
  await house.ended
  await until(() => !existsSync(join(folder, 'postgres', 'postmaster.pid')))
  const { socketFolder } = JSON.parse(readFileSync(join(folder, 'in-use.json'), 'utf8'))
  if (!socketFolder.startsWith(folder)) assert.equal(existsSync(socketFolder), false)
  await startedHere(t, folder)
})

test('of five programs that come at one moment, one starts the database, all use it, and the last one out ends it', async (t) => {
  const folder = await aMadeFolder(t)
  const houses = await Promise.all([1, 2, 3, 4, 5].map(() => aHouse(t, folder, 'beside')))
  assert.equal(houses.filter((house) => !house.isBorrowed).length, 1)
  assert.equal(new Set(houses.map((house) => house.pid)).size, 1)
  const starter = houses.find((house) => !house.isBorrowed)!
  starter.process.kill('SIGTERM')
  for (const house of houses.filter((other) => other !== starter)) {
    assert.equal(isRunning(house.pid), true, 'the database stays while somebody uses it')
    house.process.kill('SIGTERM')
    assert.deepEqual(await house.nextFact(), { answeredAfterSignal: true })
  }
  await starter.ended
  assert.equal(isRunning(starter.pid), false)
})

test('an ordinary user runs the whole house, and root can open the same folder without taking it away', async (t) => {
  if (!isRoot) return t.skip('not root: every other test here runs as an ordinary user')
  if (!reachableBy(ordinaryUser, import.meta.dirname)) return t.skip('other users cannot enter this checkout')
  const folder = aFolder(t, ordinaryUser)
  const asRoot = await startPostgres(folder, quietLog, forgetfully)
  assert.equal(statSync(`/proc/${asRoot.pid}`).uid, ordinaryUser.uid)
  await asRoot.stop()

  const house = await aHouse(t, folder, '', ordinaryUser)
  assert.equal(house.refused, undefined)
  assert.equal(statSync(`/proc/${house.pid}`).uid, ordinaryUser.uid)
  house.process.kill('SIGTERM')
  await house.ended
  assert.equal(isRunning(house.pid), false)
})

test('a user without a name is told what PostgreSQL misses; root in their folder runs it as nobody', async (t) => {
  if (!isRoot) return t.skip('only root can be another user')
  if (!reachableBy(namelessUser, import.meta.dirname)) return t.skip('other users cannot enter this checkout')
  const folder = aFolder(t, namelessUser)
  const house = await aHouse(t, folder, '', namelessUser)
  assert.match(house.refused ?? '', /uid 54321.* has no name .*\/etc\/passwd/)
  const postgres = await startedHere(t, folder)
  assert.equal(statSync(`/proc/${postgres.pid}`).uid, 65_534)
})

test('a folder that this user may not write is refused in words', async (t) => {
  if (!isRoot) {
    const folder = aFolder(t)
    chmodSync(folder, 0o500)
    return assert.rejects(startPostgres(folder, quietLog, forgetfully), /may not write in/)
  }
  if (!reachableBy(ordinaryUser, import.meta.dirname)) return t.skip('other users cannot enter this checkout')
  const house = await aHouse(t, aFolder(t), '', ordinaryUser)
  assert.match(house.refused ?? '', /may not write in .* \(EACCES/)
})

test('a full disk is named, on the first start and on a later one, and nothing is lost', async (t) => {
  const folder = aFolder(t)
  const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'kith-test', folder]).status === 0
  if (!mounted) return t.skip('a small disk can be mounted by root only')
  try {
    await assert.rejects(startPostgres(folder, quietLog, forgetfully), /The disk that holds .* is full/)

    assert.equal(spawnSync('mount', ['-o', 'remount,size=100m', folder]).status, 0)
    const first = await startPostgres(folder, quietLog, forgetfully)
    await query(first, 'create table kept as select 1 as n')
    await first.stop()
    spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'ballast')}`, 'bs=64k'], { stdio: 'ignore' })
    await assert.rejects(startPostgres(folder, quietLog, forgetfully), /The disk that holds .* is full/)
    rmSync(join(folder, 'ballast'))
    const healed = await startPostgres(folder, quietLog, forgetfully)
    assert.equal((await query(healed, 'select n from kept')).rows[0].n, 1)
    await healed.stop()
  } finally {
    spawnSync('umount', [folder])
  }
})

test('the lock ends with its holder, however that ends', async (t) => {
  const folder = await aMadeFolder(t)
  const house = await aHouse(t, folder)
  const refused = await aHouse(t, folder)
  assert.match(refused.refused ?? '', /in use by a house/)
  await kill(house)
  await until(() => !isRunning(house.process.pid!))
  await startedHere(t, folder)
})
