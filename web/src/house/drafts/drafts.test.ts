import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { Unreachable } from '../api/problem.ts'
import { dropDraft } from './drop-draft.ts'
import { joinWords } from './join.ts'
import { draftKeeper, type Places } from './keeper.ts'

/** A server and a device in memory; `silent` cuts the line. */
function places(
  server: Map<string, { body: unknown; version: number }> = new Map(),
  device = new Map<string, unknown>(),
) {
  const line = { silent: false, deviceRefuses: false }
  const reach = () => {
    if (line.silent) throw new Unreachable()
  }
  const kept: Places = {
    async read(form) {
      reach()
      return server.get(form) ?? null
    },
    async write(form, body, baseVersion) {
      reach()
      const version = server.get(form)?.version ?? 0
      if (version !== baseVersion) return { kept: false, version }
      server.set(form, { body, version: version + 1 })
      return { kept: true, version: version + 1 }
    },
    async drop(form) {
      reach()
      server.delete(form)
    },
    async keepHere(form, body) {
      if (!line.deviceRefuses) device.set(form, body)
      return !line.deviceRefuses
    },
    readHere: async (form) => device.get(form),
    dropHere: async (form) => void device.delete(form),
  }
  return { kept, line, server, device }
}
const settle = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}
const empty = { text: '', kind: 'call' }

test('typed words are on the server two seconds later, however fast one types', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  try {
    const { kept, server, device } = places()
    const keeper = draftKeeper('note:1', empty, kept)
    await keeper.open()
    keeper.change({ text: 'S' })
    for (let i = 0; i < 4; i++) {
      mock.timers.tick(499)
      keeper.change({ text: `${keeper.state.get().value.text}h` })
    }
    assert.equal(keeper.state.get().kept, 'typing')
    assert.deepEqual(device.get('note:1'), { text: 'Shhhh', kind: 'call' })
    mock.timers.tick(4)
    await settle()
    assert.deepEqual(server.get('note:1')?.body, { text: 'Shhhh', kind: 'call' })
    assert.equal(keeper.state.get().kept, 'saved')
    assert.equal(device.size, 0)
  } finally {
    mock.timers.reset()
  }
})

test('while the server is silent the words are on the device, and go up when it answers', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  try {
    const { kept, line, server } = places()
    const keeper = draftKeeper('note:1', empty, kept)
    await keeper.open()
    line.silent = true
    keeper.change({ text: 'She has the lease.' })
    mock.timers.tick(2000)
    await settle()
    assert.equal(keeper.state.get().kept, 'device')
    line.silent = false
    mock.timers.tick(5000)
    await settle()
    assert.equal(keeper.state.get().kept, 'saved')
    assert.deepEqual(server.get('note:1')?.body, { text: 'She has the lease.', kind: 'call' })
  } finally {
    mock.timers.reset()
  }
})

test('when neither the server nor the device takes the words, the page says so', async () => {
  const { kept, line } = places()
  const keeper = draftKeeper('note:1', empty, kept)
  await keeper.open()
  line.silent = true
  line.deviceRefuses = true
  keeper.change({ text: 'Words' })
  await keeper.save(true)
  assert.equal(keeper.state.get().kept, 'notSaved')
})

test('a draft comes back after a crash, with what was only on the device', async () => {
  const server = new Map([['note:1', { body: { text: 'Called.' }, version: 3 }]])
  const device = new Map<string, unknown>([['note:1', { text: 'Called. She has the lease.' }]])
  const { kept } = places(server, device)
  const keeper = draftKeeper('note:1', empty, kept)
  await keeper.open()
  assert.equal(keeper.state.get().cameBack, true)
  assert.deepEqual(keeper.state.get().value, { text: 'Called. She has the lease.', kind: 'call' })
  await keeper.save()
  assert.equal(server.get('note:1')?.version, 4)
})

test('two windows on one form: neither loses its words', async () => {
  const shared = places()
  const other = places(shared.server)
  const first = draftKeeper('note:1', empty, shared.kept)
  const second = draftKeeper('note:1', empty, other.kept)
  await Promise.all([first.open(), second.open()])
  first.change({ text: 'The heat is back on.' })
  await first.save()
  second.change({ text: 'Lucía drew the family.' })
  await second.save()
  await new Promise((done) => setTimeout(done, 20))
  assert.deepEqual(shared.server.get('note:1')?.body, {
    text: 'Lucía drew the family.\n\nThe heat is back on.',
    kind: 'call',
  })
})

test('what was typed before an old draft arrives is not overwritten', async () => {
  const { kept } = places(new Map([['note:1', { body: { text: 'Old' }, version: 1 }]]))
  const keeper = draftKeeper('note:1', empty, kept)
  const opening = keeper.open()
  keeper.change({ text: 'New' })
  await opening
  assert.equal(keeper.state.get().value.text, 'New')
  await keeper.forget()
})

test('a forgotten draft is gone from the server and the device', async () => {
  const { kept, server, device } = places()
  const keeper = draftKeeper('note:1', empty, kept)
  await keeper.open()
  keeper.change({ text: 'Sent' })
  await keeper.save()
  await keeper.forget()
  assert.deepEqual([server.size, device.size, keeper.state.get().value.text], [0, 0, ''])
})

test('a dropped draft is gone everywhere and comes back whole, but never over what was begun since', async () => {
  const server = new Map([['talk:1', { body: { text: 'Said' }, version: 7 }]])
  const { kept, device } = places(server, new Map<string, unknown>([['talk:1', { text: 'Said last' }]]))
  const bringBack = await dropDraft('talk:1', kept)
  assert.deepEqual([server.size, device.size], [0, 0])
  assert.equal(await bringBack(), true)
  assert.deepEqual([server.get('talk:1')?.body, device.get('talk:1')], [{ text: 'Said' }, { text: 'Said last' }])

  const again = await dropDraft('talk:1', kept)
  await kept.write('talk:1', { text: 'Begun anew' }, 0, false)
  assert.equal(await again(), false)
  assert.deepEqual([server.get('talk:1')?.body, device.size], [{ text: 'Begun anew' }, 0])
})

test('joining keeps both texts, and only one of two that are the same', () => {
  assert.deepEqual(joinWords({ text: 'a', n: 1 }, { text: 'b', n: 2 }), { text: 'a\n\nb', n: 1 })
  assert.deepEqual(joinWords({ text: 'ab' }, { text: 'b' }), { text: 'ab' })
})
