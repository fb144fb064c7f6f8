import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { matchingCommand } from './matching.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-encode-'))
after(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

test('two lists become pseudonymous files, in which a unit without the key finds who is alike', async () => {
  const head = 'id,given,middle,family,dob,phone,ssn_last4\n'
  writeFileSync(
    at('a.csv'),
    `${head}7,"Ana, María",,Ruiz,1990-01-02,312-555-0147,\n8,Theo,,Marrowby,1971-11-30,,4321\n`,
  )
  writeFileSync(at('b.csv'), `${head}1,Teo,,Marrowby,1971-11-30,,4321\n2,Noor,,Vale,1988-08-08,,\n`)
  assert.equal(await matchingCommand(['key', at('key.hex')]), 0)
  assert.equal(await matchingCommand(['key', at('key.hex')]), 1, 'a key is never written over')
  for (const list of ['a', 'b']) {
    const encoded = ['encode', at(`${list}.csv`), '--key', at('key.hex'), '--out', at(`${list}.enc`)]
    assert.equal(await matchingCommand(encoded), 0)
  }
  const sent = readFileSync(at('a.enc'), 'utf8')
  assert.ok(!/Ana|Theo|Marrowby|1971|4321/.test(sent))
  assert.equal(await matchingCommand(['compare', at('a.enc'), at('b.enc'), '--pairs', at('pairs.csv')]), 0)
  const [, pair, ...more] = readFileSync(at('pairs.csv'), 'utf8').trim().split('\n')
  assert.match(pair!, /^2,1,0\.\d+$/)
  assert.deepEqual(more, [])
  assert.equal(await matchingCommand(['compare', at('a.csv'), at('b.enc'), '--pairs', at('pairs.csv')]), 1)
})
