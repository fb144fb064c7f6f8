import type { ApplicationStatus, Basis, NoticeKind } from '@kith/law/deadlines/rights-clock'
import type { filingWays, paperStates } from '@kith/wire/applications'
import { type RawBuilder, sql } from 'kysely'
import { ofPerson, recordsOfRow, withPerson } from '../../house/db/one-person.ts'
import { raw } from '../../house/db/tx.ts'

export interface NoticeRow {
  id: string
  kind: NoticeKind
  dated_on: string
  received_on: string | null
  effective_on: string | null
  answer_by: string | null
  words: string
  hearing_asked_on: string | null
}
export interface DocumentRow {
  id: string
  paper: string
  words: string
  notice_id: string | null
  due_on: string | null
  state: (typeof paperStates)[number]
  state_on: string | null
}
export interface ApplicationRow {
  id: string
  person_id: string
  programme: string
  office: string
  how: (typeof filingWays)[number] | null
  basis: Basis
  status: ApplicationStatus
  filed_on: string | null
  decided_on: string | null
  amount_cents: number | null
  certified_from: string | null
  certified_until: string | null
  renews_id: string | null
  renewed: boolean
  at: string
  version: number
  notices: NoticeRow[]
  documents: DocumentRow[]
}

const columns = sql`a.id, a.programme, a.office, a.how, a.basis, a.status, a.filed_on, a.decided_on, a.amount_cents,
  a.certified_from, a.certified_until, a.renews_id, a.at, a.version,
  exists (select from kith.benefit_application r where r.agency_id = a.agency_id and r.renews_id = a.id and r.status not in ('preparing', 'withdrawn')) as renewed,
  (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'dated_on', n.dated_on, 'received_on', n.received_on,
     'effective_on', n.effective_on, 'answer_by', n.answer_by, 'words', n.words, 'hearing_asked_on', n.hearing_asked_on) order by n.dated_on desc, n.at desc), '[]')
     from kith.benefit_notice n where n.agency_id = a.agency_id and n.application_id = a.id and n.dropped_at is null) as notices,
  (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'paper', d.paper, 'words', d.words, 'notice_id', d.notice_id, 'due_on', d.due_on,
     'state', d.state, 'state_on', d.state_on) order by d.notice_id is null, d.at, d.position), '[]')
     from kith.application_document d
     left join kith.benefit_notice w on w.agency_id = d.agency_id and w.id = d.notice_id
    where d.agency_id = a.agency_id and d.application_id = a.id and (d.notice_id is null or w.dropped_at is null)) as documents`

const applications = (where: RawBuilder<unknown>) =>
  raw(sql<ApplicationRow>`
    select a.person_id, ${columns} from kith.benefit_application a
     where ${where} order by a.status in ('ended', 'withdrawn', 'denied'), coalesce(a.filed_on, a.at::date) desc, a.id`)

/** What a person applied for, with papers and letters. */
export const applicationsOf = (personId: string) => applications(sql`${ofPerson('a.person_id', personId)}`)

/** Of those who are on a worker's list, as far as a date may still run; `person_id` is the record that is shown. */
export const applicationsOfWorker = (userId: string) =>
  raw(sql<ApplicationRow & { person_name: string }>`
    select p.id as person_id, p.name as person_name, ${columns} from kith.benefit_application a ${withPerson('a')}
     where a.status not in ('preparing', 'withdrawn') and a.at > now() - interval '3 years'
       and exists (select from kith.enrolment e join kith.assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
         where e.agency_id = a.agency_id and e.person_id = any (${recordsOfRow('a')}) and e.status <> 'closed'
           and s.user_id = ${userId} and s.kind <> 'supervisor' and s.from_at <= now() and (s.until_at is null or s.until_at > now()))
     order by a.id`)
