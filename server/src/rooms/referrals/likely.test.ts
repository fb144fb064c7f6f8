import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conversationsCommands } from '@kith/wire/conversations'
import { referralsRoutes } from '@kith/wire/referrals'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { referralWorld } from '../../testing/referral-world.ts'

const h = await houseForTests()
const w = await referralWorld(h)
const { asRosa, ines } = w

const likelyFor = async (personId: string, session = asRosa) =>
  (await h.call(session, referralsRoutes.referralPreview, { params: { personId } })).likely
const aService = async (name: string, needs: string, status = 'active') => {
  const { id } = await w.aService({ name })
  await h.rows('update directory_service set needs = $2::text[], status = $3 where id = $1', [id, needs, status])
  return id
}
const asksFor = async (personId: string, need: string) => {
  const unmet = { unmetNeedId: newId(), need, words: need, why: 'full' as const }
  await h.did(asRosa, conversationsCommands.noteUnmetNeed, { personId, unmet })
}

test('nobody is offered anything where nothing is known', async () => {
  const ada = await h.aPerson({ agency: w.agency, officer: w.rosa, name: 'Ada Moss' })
  assert.deepEqual(await likelyFor(ada.id), { forNeeds: [], lately: [] })
})

test('what somebody asked for in vain offers the services that fit it, and a met need none', async () => {
  const ada = await h.aPerson({ agency: w.agency, officer: w.rosa, name: 'Ada Moss' })
  const night = await aService('Night beds', '{shelter}')
  await aService('Closed beds', '{shelter}', 'inactive')
  const two = await aService('Beds and boxes', '{shelter,food}')
  await asksFor(ada.id, 'a bed for tonight, homeless')
  const { forNeeds } = await likelyFor(ada.id)
  assert.deepEqual(
    forNeeds.map((each) => [each.need, each.services.map((service) => service.id).sort()]),
    [['a bed for tonight, homeless', [night, two].sort()]],
  )
  await h.rows('update unmet_need set met_at = now() where person_id = $1', [ada.id])
  assert.deepEqual((await likelyFor(ada.id)).forNeeds, [])
})

test('where we referred lately is offered once, the latest first, without what this person already waits for', async () => {
  const ada = await h.aPerson({ agency: w.agency, officer: w.rosa, name: 'Ada Moss' })
  const [rent, ride] = [await aService('Rent bridge', '{rent}'), await aService('Ride circle', '{transport}')]
  for (const serviceId of [ride, rent, ride]) {
    const { referralId } = await w.send({ serviceId })
    await h.rows(`update referral set closed_at = now(), state = 'closed' where id = $1`, [referralId])
  }
  const names = async (personId: string, session = asRosa) =>
    (await likelyFor(personId, session)).lately.map((service) => service.name)
  assert.deepEqual(await names(ada.id), ['Ride circle', 'Rent bridge'])

  await w.send({ serviceId: ride })
  assert.deepEqual(await names(ines.id), ['Rent bridge'], 'an open referral to it is not made twice')
  assert.deepEqual(await names(ada.id), ['Ride circle', 'Rent bridge'])

  // A colleague who may not see Ines learns nothing of where she was referred.
  const bo = await h.aPerson({ agency: w.agency, officer: w.tomas, name: 'Bo Lund' })
  assert.deepEqual(await names(bo.id, w.asTomas), [])
  await h.rows(`update referral set sent_at = now() - interval '200 days'`)
  assert.deepEqual(await names(ada.id), [], 'what was long ago is no longer likely')
})

test('once a service is chosen nothing else is offered', async () => {
  await asksFor(ines.id, 'food')
  assert.equal((await likelyFor(ines.id)).forNeeds.length, 1)
  const params = { personId: ines.id, serviceId: w.pantry.id }
  const { likely } = await h.call(asRosa, referralsRoutes.referralPreview, { params })
  assert.deepEqual(likely, { forNeeds: [], lately: [] })
})
