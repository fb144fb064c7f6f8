import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readProposal } from './law-proposal.ts'

const kith = fileURLToPath(new URL('./kith.ts', import.meta.url))
const page = readFileSync(new URL('../../docs/law-changes.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'kith-proposal-'))
after(() => rmSync(folder, { recursive: true }))

/** What stands on the page between ``` and ```, under this name. */
const block = (name: string) => page.split(`\`\`\`${name}\n`)[1]!.split('```')[0]!

test('the proposal of docs/law-changes.md does to its households what the page says', () => {
  const file = join(folder, 'proposal.json')
  writeFileSync(file, block('json proposal.json'))
  const asked = ['law', 'changes', '--from', '2026-10', '--to', '2026-10', '--proposal', file]
  const input = block('json households.jsonl')
  const { stdout, stderr, status } = spawnSync(process.execPath, [kith, ...asked], { input, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  assert.equal(stdout, block('json changes.jsonl'))
  assert.equal(stderr, block('text'))
})

const file = join(folder, 'tried.json')
const read = (proposal: unknown, day = '2026-10') => {
  writeFileSync(file, typeof proposal === 'string' ? proposal : JSON.stringify(proposal))
  return readProposal(file, day)
}

test('a value counts from its day until the next; a switch is true or false; a table is a list', () => {
  const dated = { 'snap.earnedShare': { '2027-10-01': 0.3, '2026-10-01': 0.25 } }
  assert.deepEqual(read(dated, '2026-09'), {})
  assert.deepEqual(read(dated, '2026-10'), { 'snap.earnedShare': 0.25 })
  assert.deepEqual(read(dated, '2027-10-15'), { 'snap.earnedShare': 0.3 })
  assert.deepEqual(read({ 'snap.childSupportLeftOut': false, 'snap.maxAllotment': [300, 550] }), {
    'snap.childSupportLeftOut': 0,
    'snap.maxAllotment': [300, 550],
  })
})

test('what is wrong with a proposal is said with the name of its figure', () => {
  const wrong: [unknown, RegExp][] = [
    [{ 'snap.nothing': 1 }, /names "snap\.nothing", which is no figure here/],
    [{ 'snap.earnedShare': { '2026-02-30': 0.3 } }, /snap\.earnedShare counts from "2026-02-30", which is no date/],
    [{ 'snap.earnedShare': { October: 0.3 } }, /snap\.earnedShare counts from "October", which is no date/],
    [{ 'snap.shelterCap': -1 }, /snap\.shelterCap is -1; a figure of law is never below zero/],
    [{ 'snap.maxAllotment': [300, -5] }, /snap\.maxAllotment is -5/],
    [{ 'snap.shelterCap': 'much' }, /snap\.shelterCap must be a number/],
    [{ 'snap.shelterCap': {} }, /snap\.shelterCap has no value/],
    [[], /must hold one object/],
    ['{', /cannot be read/],
  ]
  for (const [proposal, words] of wrong) {
    const said = read(proposal)
    assert.ok(typeof said === 'string', JSON.stringify(proposal))
    assert.match(said, words)
  }
  assert.match(readProposal(join(folder, 'none.json'), '2026-10') as string, /cannot be read: ENOENT/)
})
