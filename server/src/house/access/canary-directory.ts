import { agencyId, userId } from '@kith/demo/agencies'
import type { TestHouse } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'
import type { CanaryTokens } from './canary-tokens.ts'

const directoryIds = new Map<string, string>()
export const directoryId = (kind: string) => {
  const id = directoryIds.get(kind) ?? newId()
  directoryIds.set(kind, id)
  return id
}

/**
 * Services that everybody may read about, what shows that a public page was looked at; and one of each of two agencies alone.
 * Each of these may be the same as the first, and of one of them somebody said so.
 */
export async function plantDirectory(h: TestHouse, tokens: CanaryTokens): Promise<{ service: string; own: string[] }> {
  const [organization, at] = [directoryId('organization'), directoryId('service_at')]
  const listed = async (service: string, onlyFor?: string) => {
    const word = (column: string) => tokens.mint(column, { kind: 'directory', ...(onlyFor && { onlyFor }) })
    const hsds = JSON.stringify({ id: service, name: word('hsds.name'), description: word('hsds.description') })
    await h.rows(
      `insert into kith.directory_service (id, source, organization_id, name, organization_name, words, hsds, digest, email, phone, needs, only_for)
       values ($1, $2, $3, $4, $5, lower($4), $6, '', 'desk@pantry.example', '', '{food}', $7)`,
      [service, word('source'), organization, word('service'), word('organization_name'), hsds, onlyFor ?? null],
    )
  }
  const word = (column: string) => tokens.mint(column, { kind: 'directory' })
  const hsds = (id: string) => JSON.stringify({ id, name: word('hsds.name'), description: word('hsds.description') })
  await h.rows(
    `insert into kith.directory_organization (id, source, name, hsds, digest) values ($1, 'canary', $2, $3, '')`,
    [organization, word('organization'), hsds(organization)],
  )
  const [service, twin, ours, theirs] = [directoryId('service'), newId(), newId(), newId()]
  await listed(service)
  await listed(twin)
  await listed(ours, agencyId('family-help'))
  await listed(theirs, agencyId('lantern'))
  for (const other of [twin, ours, theirs])
    await h.rows(
      `insert into kith.service_likely (service_id, other_id, weight, agrees, differs) values (least($1::uuid, $2), greatest($1::uuid, $2), 9, '{}', '{}')`,
      [service, other],
    )
  await h.rows(
    `insert into kith.service_link (agency_id, id, kind, service_id, other_id, leads_id, author_id) values ($1, $2, 'same', $3, $4, $4, $5)`,
    [agencyId('lantern'), newId(), theirs, service, userId('ruth')],
  )
  await h.rows('insert into kith.directory_service_at (id, service_id, location_id, hsds) values ($1, $2, $3, $4)', [
    at,
    service,
    newId(),
    hsds(at),
  ])
  return { service, own: [ours, theirs] }
}
