import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { folderStore } from './folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-files-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const files = folderStore(folder)
const bytes = Buffer.from('a letter to the housing office')

test('a file comes back as it was put, and the same bytes lie there once', async () => {
  const [digest, again] = await Promise.all([files.put(bytes), files.put(bytes)])
  assert.equal(digest, again)
  assert.deepEqual(await files.get(digest), bytes)
  assert.deepEqual(readdirSync(join(folder, digest.slice(0, 2))), [digest])
  assert.equal(statSync(join(folder, digest.slice(0, 2), digest)).mode & 0o777, 0o600)
})

test('a file that was deleted or never put is not there', async () => {
  const digest = await files.put(Buffer.from('short-lived'))
  await files.delete(digest)
  await files.delete(digest)
  assert.equal(await files.get(digest), null)
})

test('a file that was changed in the folder is refused', async () => {
  const digest = await files.put(Buffer.from('signed by her'))
  writeFileSync(join(folder, digest.slice(0, 2), digest), 'signed by somebody')
  await assert.rejects(files.get(digest), { name: 'FileDamaged' })
})

test('nothing but a digest names a file', async () => {
  for (const name of ['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(63)}/`, `${'a'.repeat(64)}\n`]) {
    await assert.rejects(files.get(name), TypeError)
    await assert.rejects(files.delete(name), TypeError)
  }
})
