import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cluster } from './cluster.ts'
import { comparePeople, newComparison, place } from './compare.ts'
import { type Decision, decide } from './decide.ts'
import { level, mostLevels } from './levels.ts'
import { kinds, type Model, pairWeight } from './model.ts'
import { People } from './people.ts'
import type { Person } from './person.ts'
import { PersonIndex } from './personIndex.ts'
import { learnFrom, prepare } from './prepare.ts'
import { joinPairs, type ScoredPairs, scorePairs, weigher } from './score.ts'
import { testPeople } from './testPeople.ts'

const intoColumns = (people: readonly Person[]) => {
  const columns = new People()
  for (const person of people) columns.add(person)
  return prepare(columns)
}

/** All that is decided about a list, by the ids of its people. */
const decisions = (people: readonly Person[], model?: Model, shards = 1) => {
  const prepared = intoColumns(people)
  const weights = model ?? learnFrom(prepared)
  const parts = Array.from({ length: shards }, (_, shard) => scorePairs(prepared, weights, shard, shards))
  const decided = decide(prepared.size, joinPairs(parts), weigher(prepared.compared, weights))
  const found = new Map<string, { weight: string; decision: Decision }>()
  decided.forEach((i, j, weight, decision) => {
    const key = [people[i]!.id, people[j]!.id].sort().join(' ')
    assert.ok(!found.has(key), `${key} is listed twice`)
    found.set(key, { weight: weight.toFixed(6), decision })
  })
  return { found, decided, model: weights }
}
const inOrder = (found: ReadonlyMap<string, unknown>) => [...found].sort(([a], [b]) => (a < b ? -1 : 1))

describe('who is one person', () => {
  const { people, one } = testPeople(1500)
  const { found, decided, model } = decisions(people)

  it('is learnt without being told', () => {
    let right = 0
    let wrong = 0
    for (const [key, { decision }] of found) {
      if (decision !== 'match') continue
      const [a, b] = key.split(' ').map((id) => one[Number(id.slice(1))])
      if (a === b) right++
      else wrong++
    }
    const doubles = one.filter((who, at) => one.indexOf(who) !== at).length
    assert.ok(right / doubles > 0.97, `${right} of ${doubles} found`)
    assert.ok(wrong <= doubles / 100, `${wrong} wrong`)
  })

  it('does not depend on the order of the list', () => {
    const turned = decisions([...people].reverse(), model)
    assert.deepEqual(inOrder(turned.found), inOrder(found))
  })

  it('does not depend on how the work is shared out', () => {
    assert.deepEqual(inOrder(decisions(people, model, 3).found), inOrder(found))
  })

  it('is asked about for few: at most two questions for a hundred people', () => {
    assert.ok(decided.counts.review <= people.length * 0.02)
  })

  it('is compared the same both ways', () => {
    const { compared } = intoColumns(people)
    const [here, there] = [newComparison(), newComparison()]
    for (let pair = 0; pair < 20_000; pair++) {
      const [i, j] = [(pair * 7) % people.length, (pair * 13 + (pair >> 6)) % people.length]
      comparePeople(compared, i, j, here)
      comparePeople(compared, j, i, there)
      assert.deepEqual(here, there)
    }
  })

  it('is found one by one as in the list', () => {
    const index = new PersonIndex(people.slice(0, 1000), model)
    for (const person of people.slice(1000)) index.put(person)
    const whole = new PersonIndex(people, model)
    for (const person of people) {
      assert.deepEqual(
        index.find(person).map((each) => each.id),
        whole.find(person).map((each) => each.id),
      )
    }
    // Some belong together only through a third, or through a rule too coarse for asking one by one.
    const matches = [...found].filter(([, { decision }]) => decision === 'match')
    const known = matches.filter(([key]) => {
      const [a, b] = key.split(' ')
      return whole.find(people[Number(a!.slice(1))]!).some((each) => each.id === b)
    })
    assert.ok(known.length / matches.length > 0.97, `${known.length} of ${matches.length}`)
  })
})

describe('a weight', () => {
  it('is low where two are likelier twins or namesakes than one person, and counts only the kinds that were learnt', () => {
    assert.ok(pairWeight(Float64Array.of(-50, 5, -50, -50)) > 5)
    assert.ok(pairWeight(Float64Array.of(-50, 5, 8, -50)) < 0)
    assert.ok(pairWeight(Float64Array.of(-50, 5, -50, 8)) < 0)
    assert.equal(pairWeight(Float64Array.of(2, 5)), pairWeight(Float64Array.of(2, 5, -1000, -1000)))
  })
})

describe('an address', () => {
  /** What the same address says in a list in which so many people live at ten addresses, and all others by themselves. */
  const learntWith = (sharing: number) => {
    const { people, one } = testPeople(1200, 3)
    const listed = people.map((person, row) => {
      const who = one[row]!
      return { ...person, street: who < sharing ? `${10 + (who % 10)} Oak St` : `${1000 + who} Elm St` }
    })
    const same = level('address', 'same') + place.address * mostLevels
    return learnFrom(intoColumns(listed)).weights[kinds.indexOf('one')]![same]!
  }

  it('that only one person ever shares says more than one at which strangers meet', () => {
    assert.ok(learntWith(0) > learntWith(600) + 2)
  })
})

describe('the index', () => {
  it('knows a change at once and forgets who is removed', () => {
    const { people, one } = testPeople(600, 4)
    const index = new PersonIndex(people)
    const ana: Person = { id: 'new', given: 'Xiomara', family: 'Quintanilla', dob: '1977-07-07', phone: '3125550147' }
    assert.deepEqual(index.find({ ...ana, id: '' }), [])
    index.put(ana)
    assert.equal(index.find({ ...ana, id: '' })[0]?.id, 'new')
    index.put({ ...ana, dob: '1950-01-01', given: 'Berta', family: 'Olmedo', phone: '' })
    assert.deepEqual(index.find({ ...ana, id: '' }), [])
    index.put(ana)
    assert.equal(index.find({ ...ana, id: '' })[0]?.id, 'new')
    index.remove('new')
    assert.deepEqual(index.find({ ...ana, id: '' }), [])
    assert.equal(index.size, one.length)
  })

  it('says why in words, in both languages', () => {
    const { people } = testPeople(600, 4)
    const index = new PersonIndex(people)
    const ana: Person = { id: 'a', given: 'William', family: 'Quintanilla', dob: '1977-07-03', phone: '3125550147' }
    index.put(ana)
    index.put({ ...ana, id: 'b', given: 'Bill', dob: '1977-03-07' })
    const why = index.explain('a', 'b', 'en')!
    assert.ok(why.weight > 5)
    assert.match(why.summary, /one person/)
    const words = why.reasons.map((reason) => reason.words)
    assert.ok(words.includes('One given name may be a short form of the other.'), words.join(' '))
    assert.ok(words.includes('Day and month of birth have changed places.'))
    const porque = index.explain('b', 'a', 'es')!
    assert.equal(porque.weight, why.weight)
    assert.ok(porque.reasons.some((reason) => reason.words === 'El teléfono es el mismo.'))
    assert.equal(index.explain('a', 'nobody', 'en'), undefined)
  })
})

describe('clusters', () => {
  const pairsOf = (...list: readonly (readonly [number, number, number])[]): ScoredPairs => ({
    count: list.length,
    first: Int32Array.from(list, ([i]) => i),
    second: Int32Array.from(list, ([, j]) => j),
    weight: Float32Array.from(list, ([, , weight]) => weight),
  })
  it('do not chain: two who speak against each other are not joined through a third', () => {
    const pairs = pairsOf([0, 1, 8], [1, 2, 5])
    const weights = new Map([
      ['0 1', 8],
      ['1 2', 5],
      ['0 2', -20],
    ])
    const weigh = (i: number, j: number) => weights.get([i, j].sort().join(' ')) ?? -20
    assert.deepEqual([...cluster(3, pairs, weigh, 0).groupOf], [0, 0, 2])
  })
})
