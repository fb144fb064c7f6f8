import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { tokenHash } from '../house/access/enter.ts'
import { newId } from '../house/clock.ts'
import type { Keyring } from '../house/ledger/keys.ts'
import { marksOf } from '../rooms/people/index.ts'

export interface AgencyHere {
  id: string
  name: string
  /** The unit that holds the whole agency. */
  unitId: string
  /** Its first programme, and the unit below the agency that runs it. */
  programId: string
  programUnitId: string
}
export interface WorkerHere {
  id: string
  agencyId: string
  name: string
  email: string
}
export interface PersonHere {
  id: string
  agencyId: string
  programId: string
  enrolmentId: string
  name: string
}
/** A session as the browser holds it. */
export interface SessionHere {
  token: string
  cookie: string
}

type Row = Record<string, unknown>

/** What a test may put into its world. Everything is written as the owner of the tables, past the door and its rules. */
export interface Builders {
  anAgency(about?: { name?: string; kind?: 'human_services' | 'victim_services' | 'partner' }): Promise<AgencyHere>
  aProgram(agency: AgencyHere, about?: { name?: string; segment?: string }): Promise<{ id: string; unitId: string }>
  /** Roles as in the table role_right; supervisors and offices of the whole agency stand above its programmes. */
  aWorker(about: { agency: AgencyHere; role?: string; unitId?: string; name?: string }): Promise<WorkerHere>
  /** Enrolled in the agency's first programme, on the caseload of `officer` where one is given. */
  aPerson(about: {
    agency: AgencyHere
    name?: string
    officer?: WorkerHere
    programId?: string
    segment?: string
    bornOn?: string
  }): Promise<PersonHere>
  /** An open session with a fresh second factor; `steppedUp` has just confirmed that it is them. */
  signedIn(worker: WorkerHere, about?: { steppedUp?: boolean }): Promise<SessionHere>
  /** Any other row: `await given('clearance', { user_id: rosa.id, segment: 'dv' }, agency)`; `id` is made where missing. */
  given(table: string, row: Row, agency: { id: string }): Promise<{ id: string }>
}

let counter = 0
const named = (word: string) => `${word} ${++counter}`
const aboveProgrammes = new Set(['supervisor', 'leader', 'admin', 'privacy', 'auditor', 'service'])

export function builders(owner: pg.Pool, keyring: Keyring): Builders {
  const insert = async (table: string, row: Row) => {
    const columns = Object.keys(row)
    const names = columns.map(pg.escapeIdentifier).join(', ')
    const places = columns.map((_, index) => `$${index + 1}`).join(', ')
    await owner.query(
      `insert into kith.${pg.escapeIdentifier(table)} (${names}) values (${places})`,
      Object.values(row),
    )
  }
  const unit = async (agencyId: string, parent: { id: string } | null, kind: string, name: string) => {
    const id = newId()
    const path = parent ? [parent.id, id] : [id]
    await insert('unit', { agency_id: agencyId, id, parent_id: parent?.id ?? null, kind, name, path })
    return id
  }
  const program = async (agencyId: string, rootId: string, name: string, segment: string) => {
    const unitId = await unit(agencyId, { id: rootId }, 'program', name)
    const id = newId()
    await insert('program', { agency_id: agencyId, id, unit_id: unitId, name, segment })
    return { id, unitId }
  }

  return {
    async anAgency({ name = named('Agency'), kind = 'human_services' } = {}) {
      const id = newId()
      await insert('agency', { id, name, kind, county: 'Hartwell' })
      const unitId = await unit(id, null, 'agency', name)
      const first = await program(id, unitId, `Family help of ${name}`, 'general')
      return { id, name, unitId, programId: first.id, programUnitId: first.unitId }
    },
    aProgram: (agency, { name = named('Programme'), segment = 'general' } = {}) =>
      program(agency.id, agency.unitId, name, segment),
    async aWorker({ agency, role = 'officer', unitId, name = named('Worker') }) {
      const id = newId()
      const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}.${id.slice(-6)}@test.example`
      const kind = role === 'person' || role === 'service' ? role : 'staff'
      await insert('account', { agency_id: agency.id, id, kind, email, name })
      await insert('membership', {
        agency_id: agency.id,
        id: newId(),
        user_id: id,
        unit_id: unitId ?? (aboveProgrammes.has(role) ? agency.unitId : agency.programUnitId),
        role,
      })
      return { id, agencyId: agency.id, name, email }
    },
    async aPerson({
      agency,
      name = named('Person'),
      officer,
      programId = agency.programId,
      segment = 'general',
      bornOn,
    }) {
      const [id, enrolmentId] = [newId(), newId()]
      const mine = { agency_id: agency.id, program_id: programId, segment }
      const author_id = officer?.id ?? id
      await insert('person', { ...mine, id, name, born_on: bornOn ?? null, author_id })
      const words = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
      const keys = marksOf(agency.id, { names: [name], bornOn: bornOn ?? null, phone: '', email: '' })
      const found = { words, sounds: [], phone: '', born_on: bornOn ?? null, keys }
      await insert('person_search', { ...mine, person_id: id, ...found })
      await insert('ledger_key', { agency_id: agency.id, subject_id: id, wrapped: keyring.make().wrapped })
      await insert('enrolment', {
        agency_id: agency.id,
        id: enrolmentId,
        person_id: id,
        program_id: programId,
        status: 'active',
      })
      if (officer) {
        const assignment = { user_id: officer.id, enrolment_id: enrolmentId, kind: 'primary' }
        await insert('assignment', { agency_id: agency.id, id: newId(), ...assignment })
      }
      return { id, agencyId: agency.id, programId, enrolmentId, name }
    },
    async signedIn(worker, { steppedUp = false } = {}) {
      const token = randomBytes(32).toString('base64url')
      const hash = tokenHash(token)
      await owner.query('select kith.open_session($1, $2, $3, $4, true, $5)', [
        hash,
        worker.agencyId,
        worker.id,
        newId(),
        'Test',
      ])
      if (steppedUp) await owner.query('select kith.step_up($1)', [hash])
      return { token, cookie: `kith=${token}` }
    },
    async given(table, row, agency) {
      const id = typeof row.id === 'string' ? row.id : newId()
      await insert(table, { agency_id: agency.id, id, ...row })
      return { id }
    },
  }
}
