import assert from 'node:assert/strict'
import { userId } from '@kith/demo/agencies'
import { type DemoRole, demoRoles } from '@kith/wire/house'
import type { TestHouse } from '../../testing/house-for-tests.ts'
import type { Asker } from './canary-oracle.ts'

/** Who stands behind each login of the demo. */
const workers: Record<DemoRole, string> = {
  officer: 'rosa',
  officer2: 'theo',
  supervisor: 'grace',
  leader: 'leader',
  partner: 'sam',
  admin: 'admin',
  privacy: 'privacy',
  auditor: 'auditor',
  'dv-advocate': 'vera',
  person: 'person',
}
export type Session = Extract<Asker, { as: 'session' }> & { cookie: string; token: string }

/** Every role of the demo, signed in as its button on the sign-in page does it. */
export async function demoSessions(h: TestHouse): Promise<Record<DemoRole, Session>> {
  const sessions = {} as Record<DemoRole, Session>
  for (const role of demoRoles) {
    const answer = await h.server.inject({ method: 'POST', url: '/api/demo/sign-in', payload: { role } })
    assert.equal(answer.statusCode, 200, answer.body)
    const [{ name, value }] = answer.cookies as [{ name: string; value: string }]
    sessions[role] = { as: 'session', role, userId: userId(workers[role]), cookie: `${name}=${value}`, token: value }
  }
  return sessions
}
