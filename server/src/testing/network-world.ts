import net from 'node:net'
import { after } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { networkCommands, networkRoutes } from '@kith/wire/network'
import { networkWorks } from '../rooms/network/index.ts'
import type { AgencyHere, SessionHere, WorkerHere } from './builders.ts'
import { houseForTests, type TestHouse } from './house-for-tests.ts'

/** One side of two that talk to each other: its house, its agency, who signs, who works with people. */
export interface Side {
  h: TestHouse
  agency: AgencyHere
  officer: WorkerHere
  asOfficer: SessionHere
  asPrivacy: SessionHere
}

/** A wire between two servers on which every byte is kept. */
export interface Wire {
  origin: string
  bytes: Buffer[]
  leadTo(address: string): void
}

async function wire(): Promise<Wire> {
  let target: URL | undefined
  const bytes: Buffer[] = []
  const server = net.createServer((near) => {
    const far = net.connect(Number(target!.port), target!.hostname)
    near.on('data', (part) => bytes.push(part)).pipe(far)
    far.on('data', (part) => bytes.push(part)).pipe(near)
    const hangUp = () => {
      near.destroy()
      far.destroy()
    }
    near.on('error', hangUp)
    far.on('error', hangUp)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => void server.close())
  const { port } = server.address() as net.AddressInfo
  const leadTo = (address: string) => {
    target = new URL(address)
  }
  return { origin: `http://127.0.0.1:${port}`, bytes, leadTo }
}

/** Two houses, each with a database of its own, whose servers reach each other over a wire that remembers. */
export async function twoHouses(options: { demo?: boolean } = {}) {
  const wires = { one: await wire(), other: await wire() }
  const open = async (own: Wire, name: string): Promise<Side> => {
    const h = await houseForTests({ origin: own.origin, allowPrivate: true, ...options })
    own.leadTo(await h.listen())
    return await sideIn(h, name)
  }
  const one = await open(wires.one, 'Elm County Family Help')
  const other = await open(wires.other, 'Harbor Youth Services')
  return { one, other, crossed: () => Buffer.concat([...wires.one.bytes, ...wires.other.bytes]), wires }
}

/** An agency in this house with a privacy officer who signs and an officer. */
export async function sideIn(
  h: TestHouse,
  name: string,
  kind: 'human_services' | 'victim_services' | 'partner' = 'human_services',
): Promise<Side> {
  const agency = await h.anAgency({ name, kind })
  const officer = await h.aWorker({ agency, name: `Rosa of ${name}` })
  const privacy = await h.aWorker({ agency, role: 'privacy', name: `Naledi of ${name}` })
  return {
    h,
    agency,
    officer,
    asOfficer: await h.signedIn(officer),
    asPrivacy: await h.signedIn(privacy, { steppedUp: true }),
  }
}

/** Works on every job that the houses have ordered, and on those that these order, until nothing is left. */
export async function workAll(...houses: TestHouse[]): Promise<void> {
  const under = new Set<Promise<void>>()
  const failures: unknown[] = []
  for (;;) {
    for (const { ordered, house } of houses) {
      for (let job = ordered.shift(); job; job = ordered.shift()) {
        const { name, data } = job
        const work = networkWorks.find((each) => each.name === name)
        if (!work) continue
        const done: Promise<void> = work.act(house, data).catch((error) => void failures.push(error))
        under.add(done)
        void done.finally(() => under.delete(done))
      }
    }
    if (under.size === 0) break
    await Promise.race([...under, pause(50)])
  }
  if (failures.length > 0) throw failures[0]
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Both sides invite, join and sign, as their privacy officers do it on the page; answers the agreement's id. */
export async function agree(one: Side, other: Side): Promise<string> {
  const { id } = await one.h.did(one.asPrivacy, networkCommands.invite, {
    purposes: ['coordination'],
    from: day(-1),
    until: day(300),
    programIds: [one.agency.programId],
  })
  const invitation = await invitationOf(one, id)
  await other.h.did(other.asPrivacy, networkCommands.join, { invitation, programIds: [other.agency.programId] })
  await workAll(one.h, other.h)
  for (const side of [one, other]) {
    await side.h.did(side.asPrivacy, networkCommands.sign, { agreementId: id })
    await workAll(one.h, other.h)
  }
  return id
}

export async function invitationOf(side: Side, agreementId: string): Promise<string> {
  const { invitation } = await side.h.call(side.asPrivacy, networkRoutes.agreement, { params: { agreementId } })
  if (invitation === null) throw new Error('There is no invitation')
  return invitation
}

/** One run from this side to its end; answers the run as its page shows it. */
export async function run(side: Side, partner: Side, agreementId: string) {
  await side.h.did(side.asPrivacy, networkCommands.run, { agreementId })
  await workAll(side.h, partner.h)
  const { runs } = await side.h.call(side.asPrivacy, networkRoutes.agreement, { params: { agreementId } })
  return runs[0]!
}
