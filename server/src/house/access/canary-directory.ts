import type { TestHouse } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'
import type { CanaryTokens } from './canary-tokens.ts'

const directoryIds = new Map<string, string>()
export const directoryId = (kind: string) => {
  const id = directoryIds.get(kind) ?? newId()
  directoryIds.set(kind, id)
  return id
}

/** One service that everybody may read about: what shows that a public page was looked at. */
export async function plantDirectory(h: TestHouse, tokens: CanaryTokens): Promise<string> {
  const word = (column: string) => tokens.mint(column, { kind: 'directory' })
  const [service, organization, at] = [directoryId('service'), directoryId('organization'), directoryId('service_at')]
  const hsds = (id: string) => JSON.stringify({ id, name: word('hsds.name'), description: word('hsds.description') })
  await h.rows(
    `insert into kith.directory_organization (id, source, name, hsds, digest) values ($1, 'canary', $2, $3, '')`,
    [organization, word('organization'), hsds(organization)],
  )
  await h.rows(
    `insert into kith.directory_service (id, source, organization_id, name, organization_name, words, hsds, digest, email, phone, needs)
     values ($1, 'canary', $2, $3, $4, lower($3), $5, '', 'desk@pantry.example', '', '{food}')`,
    [service, organization, word('service'), word('organization_name'), hsds(service)],
  )
  await h.rows('insert into kith.directory_service_at (id, service_id, location_id, hsds) values ($1, $2, $3, $4)', [
    at,
    service,
    newId(),
    hsds(at),
  ])
  return service
}
