import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conversationsCommands } from '@kith/wire/conversations'
import { parse } from 'zod/mini'
import { emptyTalk, isBlank, sentenceAt, type Talk, toIntake, toKeep, withSaid } from './talk.ts'

const today = '2026-11-22'
const newId = () => crypto.randomUUID()
const talkOf = (part: Partial<Talk>): Talk => ({ ...emptyTalk(newId, new Date('2026-11-22T10:00:00Z')), ...part })
const rosa = { id: newId(), typed: 'Rosa Vega 34' }
const mateo = { id: newId(), typed: 'Mateo 8 son' }

test('one conversation becomes one command that the door reads', () => {
  const talk = talkOf({
    text: 'She lost her job. I will call the school on Monday.',
    people: [rosa, { id: newId(), typed: '  ' }, mateo],
    state: 'PA',
    said: [
      { personId: rosa.id, question: 'earnedMonthly', about: 'person', answer: 0, at: '' },
      { personId: rosa.id, question: 'expenses.rentMonthly', about: 'household', answer: 900, at: '' },
      { personId: mateo.id, question: 'disabled', about: 'person', answer: null, at: '' },
    ],
    promises: [
      {
        id: newId(),
        side: 'officer',
        byName: '',
        words: 'Call the school',
        dueOn: '2026-11-23',
        quote: 'I will call the school on Monday.',
      },
      {
        id: newId(),
        side: 'person',
        byName: '',
        words: 'Bring the lease',
        dueOn: null,
        quote: 'a sentence that was deleted',
      },
    ],
    unmet: [{ id: newId(), need: 'housing', words: 'A place for the night', why: 'full' }],
  })
  const sent = parse(conversationsCommands.intake.payload, toIntake(talk, today, 'es'))
  assert.equal(sent.person.name, 'Rosa Vega')
  assert.equal(sent.person.bornOn, '1992-05-22')
  assert.equal(sent.person.bornAbout, true)
  assert.equal(sent.household?.state, 'PA')
  assert.deepEqual(
    sent.others.map((one) => [one.person.name, one.relation]),
    [['Mateo', 'son']],
  )
  assert.deepEqual(
    sent.circumstances.map((one) => [one.personId, one.said.length]),
    [
      [rosa.id, 2],
      [mateo.id, 1],
    ],
  )
  assert.equal(sent.circumstances[1]!.said[0]!.answer, null, 'not said stays unknown')
  assert.deepEqual(
    sent.promises.map((one) => one.quote),
    ['I will call the school on Monday.', ''],
  )
  assert.ok(sent.promises.every((one) => one.personId === rosa.id))
})

test('someone who is known keeps their home, and gets one when others move in', () => {
  const talk = talkOf({ text: 'Talked.', people: [mateo] })
  const ada = { personId: newId(), name: 'Ada', residents: [], hasHome: false }
  assert.equal(
    parse(conversationsCommands.keep.payload, toKeep(talk, { ...ada, hasHome: true }, today, 'en')).household,
    undefined,
  )
  assert.ok(parse(conversationsCommands.keep.payload, toKeep(talk, ada, today, 'en')).household)
})

test('answers about someone whose line was taken out are not sent; those about the household stay', () => {
  const gone = newId()
  const talk = talkOf({
    people: [rosa],
    said: [
      { personId: gone, question: 'disabled', about: 'person', answer: false, at: '' },
      { personId: gone, question: 'expenses.rentMonthly', about: 'household', answer: 900, at: '' },
    ],
  })
  assert.deepEqual(toIntake(talk, today, 'en').circumstances, [
    { personId: rosa.id, said: [{ question: 'expenses.rentMonthly', about: 'household', answer: 900 }] },
  ])
})

test('without text there is no note, and an untouched page is blank', () => {
  assert.equal(isBlank(talkOf({ people: [{ id: '1', typed: ' ' }] })), true)
  const talk = talkOf({ people: [rosa] })
  assert.equal(isBlank(talk), false)
  assert.equal(toIntake(talk, today, 'en').note, null)
})

test('a new answer takes the place of the earlier one about the same person', () => {
  const first = withSaid([], [{ personId: 'a', question: 'disabled', about: 'person', answer: true }], '1')
  const both = withSaid(first, [{ personId: 'b', question: 'disabled', about: 'person', answer: true }], '2')
  const changed = withSaid(both, [{ personId: 'a', question: 'disabled', about: 'person', answer: false }], '3')
  assert.deepEqual(
    changed.map((one) => [one.personId, one.answer]),
    [
      ['b', true],
      ['a', false],
    ],
  )
})

test('a promise is caught from the sentence in which it was said', () => {
  const text = 'She is tired. I will call on Monday! Then we see'
  assert.equal(sentenceAt(text, 16), 'I will call on Monday!')
  assert.equal(sentenceAt(text, 36), 'I will call on Monday!')
  assert.equal(sentenceAt(text, text.length), 'Then we see')
  assert.equal(sentenceAt(text, 4, 12), 'is tired')
  assert.equal(sentenceAt('', 0), '')
})
