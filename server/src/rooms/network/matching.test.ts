import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { networkCommands, networkRoutes } from '@kith/wire/network'
import { agree, run, type Side, twoHouses, workAll } from '../../testing/network-world.ts'

const { one, other, crossed } = await twoHouses()

/** A person with facts, as an intake writes them down. */
async function person(side: Side, name: string, bornOn: string, phone = '', over: { segment?: string } = {}) {
  const made = await side.h.aPerson({ agency: side.agency, officer: side.officer, name, bornOn, ...over })
  await side.h.rows('update person set phone = $2 where id = $1', [made.id, phone])
  return made
}
const hintsOf = async (side: Side) => (await side.h.call(side.asOfficer, networkRoutes.hints, {})).hints
const ledgerOf = (side: Side, action: string) =>
  side.h.rows<{ decision: string; rule_id: string; person_ids: string[] | null }>(
    'select decision, rule_id, person_ids from ledger where action = $1 order by seq',
    [action],
  )

// What must never cross, in any dress.
const canaries = ['Wilhelmina', 'Quartzberry', 'Zephyrine', '1987-04-13', '19870413', '5550147', '(312) 555-0147']
const mina = await person(one, 'Wilhelmina Quartzberry', '1987-04-13', '(312) 555-0147')
const minaThere = await person(other, 'Wilhelmina M. Quartzbery', '1987-04-13', '312-555-0147')
await person(one, 'Zephyrine Oldacre', '1960-01-05')
await person(other, 'Noor Vale', '1999-09-09')

const agreementId = await agree(one, other)

test('whom both know is found on both sides, and each officer is told only that', async () => {
  const done = await run(one, other, agreementId)
  assert.deepEqual([done.state, done.found, done.side], ['done', 1, 'asks'])
  const [hint] = await hintsOf(one)
  assert.deepEqual(
    { ...hint, id: '', at: '' },
    {
      id: '',
      at: '',
      personId: mina.id,
      personName: 'Wilhelmina Quartzberry',
      partnerName: 'Harbor Youth Services',
      state: 'new',
      theirOfficer: null,
      theirContact: null,
    },
  )
  assert.deepEqual(
    (await hintsOf(other)).map(({ personId }) => personId),
    [minaThere.id],
  )
  for (const side of [one, other]) {
    const [entry] = await ledgerOf(side, 'network.found')
    assert.deepEqual(entry, {
      decision: 'allow',
      rule_id: 'agreement',
      person_ids: [side === one ? mina.id : minaThere.id],
    })
    const left = await side.h.rows(
      'select (select count(*)::int from match_part) as parts, (select count(*)::int from match_run where wrapped is not null) as keys',
    )
    assert.deepEqual(left, [{ parts: 0, keys: 0 }], 'what the run made, and its key, are destroyed')
  }
})

test('a second run finds the pair again and asks nobody twice', async () => {
  const [before] = await hintsOf(one)
  await one.h.did(one.asOfficer, networkCommands.answerHint, {
    personId: mina.id,
    hintId: before!.id,
    answer: 'notSame',
  })
  assert.equal((await run(other, one, agreementId)).found, 1)
  assert.deepEqual(await hintsOf(one), [])
  assert.equal((await hintsOf(other)).length, 1)
  await one.h.did(one.asOfficer, networkCommands.answerHint, { personId: mina.id, hintId: before!.id, answer: 'new' })
})

test('only when both people agreed do both officers learn of each other', async () => {
  const [[here], [there]] = [await hintsOf(one), await hintsOf(other)]
  await one.h.did(one.asOfficer, networkCommands.answerHint, { personId: mina.id, hintId: here!.id, answer: 'agreed' })
  await workAll(one.h, other.h)
  const alone = await one.h.call(one.asOfficer, networkRoutes.personHints, { params: { personId: mina.id } })
  assert.deepEqual([alone.hints[0]!.state, alone.hints[0]!.theirOfficer], ['agreed', null])
  assert.equal((await hintsOf(other))[0]!.state, 'new', 'that the other agreed is not shown before one has asked')
  await other.h.did(other.asOfficer, networkCommands.answerHint, {
    personId: minaThere.id,
    hintId: there!.id,
    answer: 'agreed',
  })
  await workAll(one.h, other.h)
  const names = await Promise.all([hintsOf(one), hintsOf(other)])
  assert.deepEqual(
    names.map(([each]) => [each!.state, each!.theirOfficer]),
    [
      ['introduced', 'Rosa of Harbor Youth Services'],
      ['introduced', 'Rosa of Elm County Family Help'],
    ],
  )
})

test('nothing but tokens and the named fields has crossed: no name, date or number, plain or in any common dress', () => {
  const bytes = crossed()
  assert.ok(bytes.length > 10_000, `${bytes.length} bytes were seen`)
  assert.ok(
    bytes.includes('Harbor Youth Services'),
    'the wire was looked at: the name of the agency is one of the fields',
  )
  const haystack = bytes.toString('latin1').toLowerCase()
  for (const canary of canaries) {
    for (const form of formsOf(canary)) {
      assert.ok(!bytes.includes(form.bytes), `${canary} as ${form.how}`)
      if (form.text) assert.ok(!haystack.includes(form.text.toLowerCase()), `${canary} as ${form.how}`)
    }
  }
})

test('every field that crossed is one of those that are written down', () => {
  const known = new Set(
    'code agencyId name kind address key people purposes from until signedAt signedBy paused ended runId tokens rows parts part found row secret handle known linkId officer contact agreed'.split(
      ' ',
    ),
  )
  const text = crossed().toString('latin1')
  const fields = new Set([...text.matchAll(/"([a-zA-Z]+)":/g)].map(([, field]) => field!))
  assert.ok(fields.size > 20)
  assert.deepEqual(
    [...fields].filter((field) => !known.has(field)),
    [],
  )
  const headers = new Set([...text.matchAll(/\r\n(x-[a-z-]+): /gi)].map(([, name]) => name!.toLowerCase()))
  assert.deepEqual([...headers].filter((name) => name.startsWith('x-kith')).sort(), [
    'x-kith-at',
    'x-kith-nonce',
    'x-kith-signature',
  ])
})

/** A word as somebody careless might have sent it. */
function formsOf(word: string): { how: string; bytes: Buffer; text?: string }[] {
  const spellings = [...new Set([word, word.toLowerCase(), word.toUpperCase(), word.replaceAll(/\D/g, '') || word])]
  return spellings.flatMap((each) => {
    const plain = Buffer.from(each)
    // Base64 looks different at each of three places in its line; what does not depend on the neighbours is looked for.
    const shifted = [0, 1, 2].map((shift) =>
      Buffer.concat([Buffer.alloc(shift), plain])
        .toString('base64')
        .slice(shift === 0 ? 0 : 4)
        .replace(/.?=*$/, ''),
    )
    const digests = ['md5', 'sha1', 'sha256', 'sha512'].map((name) => createHash(name).update(plain).digest())
    return [
      { how: 'it is', bytes: plain, text: each },
      { how: 'hex', bytes: Buffer.from(plain.toString('hex')), text: plain.toString('hex') },
      { how: 'UTF-16', bytes: Buffer.from(each, 'utf16le') },
      ...shifted.filter((form) => form.length > 5).map((form) => ({ how: 'base64', bytes: Buffer.from(form) })),
      ...digests.flatMap((digest) => [
        { how: 'a hash', bytes: digest.subarray(0, 16) },
        {
          how: 'a hash in hex',
          bytes: Buffer.from(digest.toString('hex').slice(0, 32)),
          text: digest.toString('hex').slice(0, 32),
        },
        { how: 'a hash in base64', bytes: Buffer.from(digest.toString('base64').slice(0, 20)) },
      ]),
    ]
  })
}
