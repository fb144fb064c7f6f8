import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { programmes } from './index.ts'
import { recalled } from './recall.ts'
import { loadState, states } from './states.ts'
import { folders, standings, statusOf } from './status.ts'
import { counts } from './status-counts.ts'

test('every programme has a status, in every state, and something that was checked', () => {
  assert.deepEqual(
    programmes.map(({ id }) => id).filter((id) => !statusOf(id) || !folders[id]),
    [],
  )
  for (const { id } of programmes) {
    const whole = statusOf(id)!
    assert.ok(whole.official + whole.own > 0, `${id} has cases`)
    assert.ok(standings[whole.standing])
    for (const state of states) assert.equal(statusOf(id, state)?.state, state)
  }
  assert.equal(statusOf('a-city’s-rent-relief'), undefined)
})

test('the cases counted are those in the folders (else run tools/law-status.ts)', () => {
  for (const [programme, folder] of Object.entries(folders)) {
    const cases = new URL(`./${folder}/cases/`, import.meta.url)
    const found = { official: 0, own: 0 }
    for (const name of readdirSync(cases)) {
      const text = readFileSync(new URL(name, cases), 'utf8')
      found[name === 'official.yaml' ? 'official' : 'own'] += (parse(text) as unknown[]).length
    }
    const { official, own } = statusOf(programme)!
    assert.deepEqual({ official, own }, found, programme)
  }
})

test('a state that has figures of its own in a programme is known to', async () => {
  for (const state of states) {
    const ids = Object.keys((await loadState(state)).figures)
    for (const programme of Object.keys(counts)) {
      assert.equal(
        statusOf(programme, state)!.hasOwnFigures,
        ids.some((id) => id.startsWith(`${programme}.`)),
        `${programme} in ${state}`,
      )
    }
  }
})

test('what is to be confirmed names a programme, states and a source, in two languages', () => {
  for (const one of recalled) {
    assert.ok(counts[one.programme], one.programme)
    assert.deepEqual(
      (one.states ?? []).filter((state) => !states.has(state)),
      [],
    )
    assert.ok(one.en && one.es && one.cite)
  }
  assert.equal(statusOf('tanf', 'TX')!.standing, 'cases')
  assert.equal(statusOf('tanf', 'PA')!.standing, 'compared')
  assert.equal(statusOf('msp', 'CT')!.standing, 'confirm')
  assert.equal(statusOf('msp', 'MA')!.recalled.length, 0)
})
