import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync, zipSync } from 'fflate'
import { limits } from './archive.ts'
import { sayFault } from './fault.ts'
import { readDirectory } from './read.ts'
import { aDirectory, bytesOf, zipped } from './testDirectory.ts'

const refusal = async (bytes: Uint8Array, path = 'directory.zip') => {
  const directory = await readDirectory([{ path, bytes }])
  assert.equal(directory.counts.service.found, 0)
  return directory.faults.map(({ code }) => code)
}
const whole = Object.fromEntries(aDirectory().map(({ path, bytes }) => [`some/folder/${path}`, bytes]))

test('a zip with its tables in a folder is read like the folder', async () => {
  const directory = await readDirectory(zipped({ ...whole, 'some/NOTICE': bytesOf('CC0') }))
  assert.equal(directory.counts.service.kept, 1)
  assert.deepEqual(directory.filesPassedOver, ['some/NOTICE'])
  assert.deepEqual(directory.faults, [])
})

test('a single gzip of one record a line is read', async () => {
  const record = {
    id: crypto.randomUUID(),
    name: 'Pantry',
    status: 'active',
    organization: { id: crypto.randomUUID(), name: 'Bank' },
  }
  const directory = await readDirectory([
    { path: 'services.ndjson.gz', bytes: gzipSync(bytesOf(`${JSON.stringify(record)}\n`)) },
  ])
  assert.equal(directory.counts.service.kept, 1)
})

test('a file that unpacks to more than a hundred times its size is refused before it fills the memory', async () => {
  const bomb = zipSync({ 'services.csv': new Uint8Array(60 * 1024 * 1024) }, { level: 9 })
  const before = process.memoryUsage().arrayBuffers
  assert.deepEqual(await refusal(bomb), ['archiveRatio'])
  // Garbage that was not collected yet counts as well: what would show is the whole of it, more than once.
  assert.ok(process.memoryUsage().arrayBuffers - before < 40 * 1024 * 1024)
  assert.deepEqual(await refusal(gzipSync(new Uint8Array(30 * 1024 * 1024)), 'services.csv.gz'), ['archiveRatio'])
})

test('paths that leave the archive are refused', async () => {
  for (const path of [
    '../services.csv',
    'a/../../services.csv',
    '/etc/services.csv',
    'C:\\services.csv',
    'a\\..\\services.csv',
  ])
    assert.deepEqual(await refusal(zipSync({ [path]: bytesOf('id\n1') })), ['archivePath'], path)
})

test('an archive inside an archive is refused, whatever it is called', async () => {
  const inner = zipSync({ 'services.csv': bytesOf('id\n1') })
  assert.deepEqual(await refusal(zipSync({ 'inner.zip': inner })), ['archiveNested'])
  assert.deepEqual(await refusal(zipSync({ 'services.csv': inner })), ['archiveNested'])
  assert.deepEqual(await refusal(zipSync({ 'services.csv': gzipSync(bytesOf('id')) })), ['archiveNested'])
})

test('more than a thousand files are refused, in an archive and in a folder', async () => {
  const many = Object.fromEntries(Array.from({ length: limits.files + 1 }, (_, n) => [`${n}.csv`, bytesOf('a')]))
  assert.deepEqual(await refusal(zipSync(many)), ['archiveTooManyFiles'])
  const folder = await readDirectory(Object.entries(many).map(([path, bytes]) => ({ path, bytes })))
  assert.deepEqual(
    folder.faults.map(({ code }) => code),
    ['archiveTooManyFiles'],
  )
})

test('an archive that says it is larger than 200 MB is refused by its list of contents', async () => {
  const bytes = zipSync({ 'services.csv': bytesOf('id\n1') })
  const list = bytes.lastIndexOf(0x50, bytes.length - 23)
  const directory = bytes.slice()
  const at = findCentral(directory)
  assert.ok(at > 0 && list > 0)
  new DataView(directory.buffer).setUint32(at + 24, limits.totalBytes + 1, true)
  assert.deepEqual(await refusal(directory), ['archiveTooLarge'])
})

test('a file whose size or check sum is not what the archive claims is refused', async () => {
  const bytes = zipSync({ 'services.csv': bytesOf('id,name\n1,Pantry\n') })
  const at = findCentral(bytes)
  for (const [place, value] of [
    [24, 3],
    [16, 0],
  ] as const) {
    const lying = bytes.slice()
    new DataView(lying.buffer).setUint32(at + place, value, true)
    assert.deepEqual(await refusal(lying), ['archiveBroken'])
  }
})

test('every way to cut a zip short is a refusal in words and never an exception', async () => {
  const bytes = zipSync(whole)
  for (let length = 4; length < bytes.length; length += 7) {
    const { faults } = await readDirectory([{ path: 'cut.zip', bytes: bytes.slice(0, length) }])
    assert.ok(faults.length > 0)
    assert.match(sayFault(faults[0]!, 'es'), /^cut\.zip: .+\.$/)
  }
})

function findCentral(bytes: Uint8Array): number {
  for (let at = bytes.length - 4; at > 0; at -= 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) return at
  return -1
}
