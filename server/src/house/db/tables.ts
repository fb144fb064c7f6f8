// Written by tools/write-tables.ts from the migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
/** Read as a value, written as JSON text. */
export type JsonColumn = ColumnType<Json, string, string>

export interface AccessGrantTable {
  agency_id: string
  id: string
  user_id: string
  person_id: string
  kind: string
  reason_code: string
  reason: string
  from_at: Generated<string>
  until_at: string
  reviewed_at: string | null
  reviewed_by: string | null
  review: string | null
}

export interface AccountTable {
  agency_id: string
  id: string
  kind: string
  email: string
  name: string
  language: Generated<string>
  password_hash: string | null
  totp_secret: Buffer | null
  totp_last_step: Generated<number>
  active_from: Generated<string>
  active_until: string | null
}

export interface AgencyTable {
  id: string
  name: string
  kind: string
  county: Generated<string>
  zone: Generated<string>
  created_at: Generated<string>
  gift_limit_cents: Generated<number>
}

export interface ApplicationDocumentTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  application_id: string
  paper: Generated<string>
  words: Generated<string>
  notice_id: string | null
  due_on: string | null
  state: Generated<string>
  state_on: string | null
  position: Generated<number>
  author_id: string
  at: Generated<string>
}

export interface AssignmentTable {
  agency_id: string
  id: string
  user_id: string
  enrolment_id: string
  kind: string
  from_at: Generated<string>
  until_at: string | null
}

export interface BenefitApplicationTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  programme: string
  office: Generated<string>
  how: string | null
  basis: Generated<string>
  status: Generated<string>
  filed_on: string | null
  decided_on: string | null
  amount_cents: number | null
  certified_from: string | null
  certified_until: string | null
  renews_id: string | null
  before: JsonColumn | null
  author_id: string
  at: Generated<string>
  version: Generated<number>
}

export interface BenefitNoticeTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  application_id: string
  kind: string
  dated_on: string
  received_on: string | null
  effective_on: string | null
  answer_by: string | null
  words: Generated<string>
  hearing_asked_on: string | null
  dropped_at: string | null
  author_id: string
  at: Generated<string>
}

export interface BoundaryNoteTable {
  agency_id: string
  id: string
  user_id: string
  kind: string
  person_id: string | null
  segment: Generated<string>
  words: string
  from_whom: Generated<string>
  gift: Generated<string>
  worth_cents: number | null
  outcome: string | null
  at: Generated<string>
  answered_by: string | null
  answered_at: string | null
  agreed: boolean | null
  answer: Generated<string>
}

export interface CalendarFeedTable {
  agency_id: string
  id: string
  user_id: string
  token_hash: Buffer
  made_at: Generated<string>
  revoked_at: string | null
}

export interface CheckInTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  how: string
  language: string
  heard: number | null
  respected: number | null
  matters: number | null
  hope: number | null
  words: Generated<string>
  author_id: string
  at: Generated<string>
}

export interface CircumstanceTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  question: string
  about: Generated<string>
  answer: JsonColumn
  from_on: Generated<string>
  until_on: string | null
  said_by: Generated<string>
  proof: Generated<string>
  proof_words: Generated<string>
  conversation_id: string | null
  quote: Generated<string>
  author_id: string
  at: Generated<string>
}

export interface ClearanceTable {
  agency_id: string
  id: string
  user_id: string
  segment: string
  from_at: Generated<string>
  until_at: string | null
}

export interface ConflictTable {
  agency_id: string
  id: string
  user_id: string
  person_id: string | null
  household_id: string | null
  declared_by: string
  from_at: Generated<string>
  until_at: string | null
  declared_id: string | null
  how: Generated<string>
  ended_because: Generated<string>
}

export interface ConsentTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  to_agency_id: string | null
  to_service_id: string | null
  to_name: string
  segments: string[]
  purposes: string[]
  what: string[]
  form_version: string
  language: string
  given_how: string
  author_id: string
  from_at: Generated<string>
  until_at: string
  revoked_at: string | null
}

export interface ConversationTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  channel: string
  kind: Generated<string>
  began_at: string
  ended_at: string | null
  author_id: string
  at: Generated<string>
}

export interface DeclaredTieTable {
  agency_id: string
  id: string
  user_id: string
  declared_by: string
  relation: string
  name: Generated<string>
  born_on: string | null
  words: Generated<string>
  whole_household: Generated<boolean>
  match_words: string[]
  match_born: string | null
  at: Generated<string>
  ended_at: string | null
  ended_by: string | null
  ended_because: Generated<string>
}

export interface DeviceTable {
  agency_id: string
  id: string
  user_id: string
  kind: string
  last_seq: Generated<number>
  first_at: Generated<string>
}

export interface DirectoryLocationTable {
  id: string
  source: string
  organization_id: string | null
  name: string
  latitude: number | null
  longitude: number | null
  hsds: JsonColumn
  digest: Buffer
  changed_at: Generated<string>
  only_for: string | null
}

export interface DirectoryOrganizationTable {
  id: string
  source: string
  name: string
  hsds: JsonColumn
  digest: Buffer
  changed_at: Generated<string>
  only_for: string | null
}

export interface DirectoryServiceTable {
  id: string
  source: string
  organization_id: string | null
  name: string
  organization_name: Generated<string>
  status: Generated<string>
  needs: Generated<string[]>
  languages: Generated<string[]>
  latitude: number | null
  longitude: number | null
  place: Generated<string>
  schedules: Generated<JsonColumn>
  words: string
  hsds: JsonColumn
  digest: Buffer
  agency_id: string | null
  email: Generated<string>
  phone: Generated<string>
  capacity: Generated<string>
  assured_on: string | null
  changed_at: Generated<string>
  only_for: string | null
  led_by: string | null
}

export interface DirectoryServiceAtTable {
  id: string
  service_id: string
  location_id: string
  hsds: JsonColumn
  changed_at: Generated<string>
  only_for: string | null
}

export interface DraftTable {
  agency_id: string
  user_id: string
  form: string
  person_id: string | null
  body: JsonColumn
  version: Generated<number>
  updated_at: Generated<string>
}

export interface EnrolmentTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  status: Generated<string>
  from_at: Generated<string>
  until_at: string | null
  closed_because: string | null
}

export interface EventTable {
  agency_id: string
  seq: GeneratedAlways<number>
  at: Generated<string>
  kind: string
  person_id: string | null
  program_id: string | null
  segment: Generated<string>
  record_id: string | null
  to_agency_id: string | null
  xid: Generated<string>
}

export interface GoalTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  plan_id: string
  words: string
  why: Generated<string>
  without_us: Generated<string>
  status: Generated<string>
  position: Generated<number>
  author_id: string
  at: Generated<string>
  version: Generated<number>
}

export interface GoalVersionTable {
  agency_id: string
  goal_id: string
  version: number
  person_id: string
  program_id: string
  segment: Generated<string>
  words: string
  why: string
  without_us: string
  status: string
  author_id: string
  at: Generated<string>
}

export interface HouseholdTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  name: string
  county_fips: Generated<string>
  state: Generated<string>
  address: Generated<string>
  author_id: string
  created_at: Generated<string>
}

export interface HouseholdMemberTable {
  agency_id: string
  id: string
  household_id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  relation: Generated<string>
  is_head: Generated<boolean>
  share_percent: Generated<number>
  from_on: Generated<string>
  until_on: string | null
  days: Generated<string>
  began_with: string | null
  ended_with: string | null
}

export interface LedgerTable {
  agency_id: string
  id: string
  seq: GeneratedAlways<number>
  at: string
  actor_id: string | null
  on_behalf_of: string | null
  device_id: string | null
  action: string
  decision: string
  rule_id: string
  person_id: string | null
  person_ids: string[] | null
  record_ref: string | null
  fields_seen: Generated<string[]>
  purpose: string | null
  grant_id: string | null
  request_id: string
  payload_enc: Buffer | null
  payload_digest: Buffer | null
  salt: Buffer
  leaf: Buffer
  xid: Generated<string>
}

export interface LedgerHeadTable {
  size: number
  root: Buffer
  at: string
  key_id: string
  signature: Buffer
  edge: Buffer
  until_xid: string
  until_seq: number
}

export interface LedgerKeyTable {
  agency_id: string
  subject_id: string
  wrapped: Buffer
  created_at: Generated<string>
}

export interface LedgerLeafTable {
  position: number
  agency_id: string
  event_id: string
  leaf: Buffer
}

export interface LossIncidentTable {
  agency_id: string
  id: string
  device_id: string
  user_id: string
  seq: number
  at: Generated<string>
  settled_at: string | null
}

export interface MailTable {
  agency_id: string
  id: string
  to_address: string
  subject: string
  body: string
  link: Generated<string>
  at: Generated<string>
  sent_at: string | null
}

export interface MatchAgreementTable {
  agency_id: string
  id: string
  made_here: boolean
  partner_address: Generated<string>
  partner_agency_id: string | null
  partner_name: Generated<string>
  partner_key: Buffer | null
  purposes: string[]
  program_ids: string[]
  from_on: string
  until_on: string
  our_people: number
  their_people: number | null
  code: string | null
  code_until: string | null
  signed_at: string | null
  signed_by: string | null
  signed_name: Generated<string>
  their_signed_at: string | null
  their_signed_name: Generated<string>
  paused_at: string | null
  their_paused: Generated<boolean>
  ended_at: string | null
  their_ended: Generated<boolean>
  trouble: Generated<string>
  author_id: string
  at: Generated<string>
}

export interface MatchHintTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  agreement_id: string
  partner_name: string
  link_id: string
  our_handle: Buffer
  their_handle: Buffer
  state: Generated<string>
  they_agreed: Generated<boolean>
  answered_at: string | null
  answered_by: string | null
  their_officer: Generated<string>
  their_contact: Generated<string>
  author_id: string
  at: Generated<string>
}

export interface MatchLeftOutTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  author_id: string
  from_at: Generated<string>
  until_at: string | null
}

export interface MatchNonceTable {
  agency_id: string
  nonce: Buffer
  at: Generated<string>
}

export interface MatchPartTable {
  agency_id: string
  run_id: string
  kind: string
  part: number
  digest: Buffer | null
  body: Buffer | null
}

export interface MatchRunTable {
  agency_id: string
  id: string
  agreement_id: string
  side: string
  state: Generated<string>
  reason: Generated<string>
  wrapped: Buffer | null
  public: Buffer | null
  people: Generated<number>
  tokens: Generated<number>
  parts: Generated<number>
  parts_done: Generated<number>
  rows: Generated<number>
  list_parts: Generated<number>
  list_given: Generated<boolean>
  found: Generated<number>
  bytes_out: Generated<number>
  bytes_in: Generated<number>
  ordered_by: string | null
  at: Generated<string>
  ended_at: string | null
}

export interface MembershipTable {
  agency_id: string
  id: string
  user_id: string
  unit_id: string
  role: string
  from_at: Generated<string>
  until_at: string | null
}

export interface NetworkKeyTable {
  agency_id: string
  public: Buffer
  wrapped: Buffer
  created_at: Generated<string>
}

export interface NoteTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  conversation_id: string | null
  body: string
  occurred_at: string
  author_id: string
  at: Generated<string>
  signed_at: string | null
  signed_by: string | null
  amends_id: string | null
  amend_reason: Generated<string>
  skewed: Generated<boolean>
}

export interface NoticeTable {
  agency_id: string
  id: string
  to_user_id: string
  kind: string
  record_id: string
  about_user_id: string | null
  at: Generated<string>
  seen_at: string | null
}

export interface ParkedCommandTable {
  agency_id: string
  id: string
  command_id: string
  user_id: string
  device_id: string | null
  seq: number | null
  type: string
  payload_hash: Buffer
  payload_enc: Buffer
  why: string
  at: Generated<string>
  settled_at: string | null
}

export interface PersonTable {
  agency_id: string
  id: string
  program_id: string
  segment: Generated<string>
  name: string
  pronouns: Generated<string>
  born_on: string | null
  born_about: Generated<boolean>
  died_on: string | null
  language: Generated<string>
  interpreter: Generated<string>
  phone: Generated<string>
  email: Generated<string>
  contact_caution: Generated<string>
  demo_fault: string | null
  author_id: string
  created_at: Generated<string>
  version: Generated<number>
}

export interface PersonGroupTable {
  agency_id: string
  person_id: string
  program_id: string
  segment: string
  standing_id: string
  place: number
}

export interface PersonLikelyTable {
  agency_id: string
  person_id: string
  other_id: string
  weight: number
  at: Generated<string>
  later_at: string | null
}

export interface PersonLinkTable {
  agency_id: string
  id: string
  kind: string
  person_id: string
  other_id: string
  stands_id: string | null
  why: Generated<string>
  author_id: string
  from_at: Generated<string>
  until_at: string | null
  ended_by: string | null
  began_step: string
  ended_step: string | null
  rank: Generated<number>
}

export interface PersonNameTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  kind: string
  name: string
  used_where: Generated<string>
  from_on: string | null
  until_on: string | null
  author_id: string
  at: Generated<string>
  pronouns: Generated<string>
  places: Generated<string[]>
  never_with: Generated<string>
  may_use: Generated<boolean>
}

export interface PersonSearchTable {
  agency_id: string
  person_id: string
  program_id: string
  segment: string
  words: string
  sounds: string[]
  phone: string
  born_on: string | null
  keys: Generated<number[]>
}

export interface PlanTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  status: Generated<string>
  review_on: string | null
  author_id: string
  at: Generated<string>
  version: Generated<number>
}

export interface PolicyChangeMarkTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  change_on: string
  mark: string | null
  author_id: string
  at: Generated<string>
}

export interface ProgramTable {
  agency_id: string
  id: string
  unit_id: string
  name: string
  segment: Generated<string>
}

export interface PromiseTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  goal_id: string | null
  by_kind: string
  by_user_id: string | null
  by_name: string
  words: string
  due_on: string | null
  kept_at: string | null
  released_at: string | null
  released_because: Generated<string>
  note_id: string | null
  quote: Generated<string>
  author_id: string
  at: Generated<string>
}

export interface ProxyTable {
  agency_id: string
  id: string
  user_id: string
  person_id: string
  kind: string
  from_at: Generated<string>
  until_at: string | null
}

export interface PublishedTableTable {
  agency_id: string
  id: string
  from_on: string
  until_on: string
  by_language: boolean
  cells: JsonColumn
  published_by: string
  at: Generated<string>
}

export interface ReceiptTable {
  agency_id: string
  id: string
  user_id: string
  device_id: string | null
  seq: number | null
  type: string
  payload_hash: Buffer
  outcome: string
  result: JsonColumn
  at: Generated<string>
}

export interface ReferralTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  to_agency_id: string | null
  service_id: string
  service_name: string
  to_name: string
  to_email: Generated<string>
  consent_id: string
  purpose: string
  message: Generated<string>
  carries: JsonColumn
  warm: Generated<boolean>
  state: Generated<string>
  reason: Generated<string>
  reason_words: Generated<string>
  answered_by: Generated<string>
  changed_at: Generated<string>
  answer_by: string | null
  sent_at: Generated<string>
  answered_at: string | null
  closed_at: string | null
  from_name: Generated<string>
  from_email: Generated<string>
  author_id: string
  version: Generated<number>
}

export interface ReferralLinkTable {
  token_hash: Buffer
  agency_id: string
  referral_id: string
  made_at: Generated<string>
  expires_at: string
  used_at: string | null
  next_salt: Buffer
}

export interface ReferralStepTable {
  agency_id: string
  id: string
  referral_id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  state: string
  reason: Generated<string>
  words: Generated<string>
  by_name: string
  by_kind: string
  at: Generated<string>
}

export interface RoleRightTable {
  role: string
  right: string
}

export interface SealTable {
  agency_id: string
  id: string
  person_id: string
  reason: string
  from_at: Generated<string>
  until_at: string | null
}

export interface ServiceLikelyTable {
  service_id: string
  other_id: string
  weight: number
  agrees: string[]
  differs: string[]
  later_at: string | null
}

export interface ServiceLinkTable {
  agency_id: string
  id: string
  kind: string
  service_id: string
  other_id: string
  leads_id: string | null
  author_id: string
  from_at: Generated<string>
  until_at: string | null
  ended_by: string | null
}

export interface SessionTable {
  token_hash: Buffer
  agency_id: string
  user_id: string
  id: string
  created_at: Generated<string>
  seen_at: Generated<string>
  ends_at: string
  mfa_at: string | null
  step_up_at: string | null
  ended_at: string | null
  browser: Generated<string>
}

export interface SignatureTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  plan_id: string
  plan_version: number
  by_kind: string
  by_name: string
  how: string
  author_id: string
  at: Generated<string>
}

export interface ThrottleTable {
  key: Buffer
  failures: number
  until_at: string
}

export interface TieTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  other_person_id: string | null
  other_name: string
  other_kind: string
  kind: string
  closeness: string
  gives: Generated<boolean>
  receives: Generated<boolean>
  formal: Generated<boolean>
  may_be_told: Generated<string>
  never_meet: Generated<boolean>
  words: Generated<string>
  from_on: string | null
  until_on: string | null
  author_id: string
  at: Generated<string>
  standard: Generated<string>
  way: Generated<string>
  until_words: Generated<string>
}

export interface UnitTable {
  agency_id: string
  id: string
  parent_id: string | null
  kind: string
  name: string
  path: string[]
}

export interface UnmetNeedTable {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: Generated<string>
  conversation_id: string | null
  need: string
  words: string
  why: string
  author_id: string
  at: Generated<string>
  met_at: string | null
}

export interface Tables {
  access_grant: AccessGrantTable
  account: AccountTable
  agency: AgencyTable
  application_document: ApplicationDocumentTable
  assignment: AssignmentTable
  benefit_application: BenefitApplicationTable
  benefit_notice: BenefitNoticeTable
  boundary_note: BoundaryNoteTable
  calendar_feed: CalendarFeedTable
  check_in: CheckInTable
  circumstance: CircumstanceTable
  clearance: ClearanceTable
  conflict: ConflictTable
  consent: ConsentTable
  conversation: ConversationTable
  declared_tie: DeclaredTieTable
  device: DeviceTable
  directory_location: DirectoryLocationTable
  directory_organization: DirectoryOrganizationTable
  directory_service: DirectoryServiceTable
  directory_service_at: DirectoryServiceAtTable
  draft: DraftTable
  enrolment: EnrolmentTable
  event: EventTable
  goal: GoalTable
  goal_version: GoalVersionTable
  household: HouseholdTable
  household_member: HouseholdMemberTable
  ledger: LedgerTable
  ledger_head: LedgerHeadTable
  ledger_key: LedgerKeyTable
  ledger_leaf: LedgerLeafTable
  loss_incident: LossIncidentTable
  mail: MailTable
  match_agreement: MatchAgreementTable
  match_hint: MatchHintTable
  match_left_out: MatchLeftOutTable
  match_nonce: MatchNonceTable
  match_part: MatchPartTable
  match_run: MatchRunTable
  membership: MembershipTable
  network_key: NetworkKeyTable
  note: NoteTable
  notice: NoticeTable
  parked_command: ParkedCommandTable
  person: PersonTable
  person_group: PersonGroupTable
  person_likely: PersonLikelyTable
  person_link: PersonLinkTable
  person_name: PersonNameTable
  person_search: PersonSearchTable
  plan: PlanTable
  policy_change_mark: PolicyChangeMarkTable
  program: ProgramTable
  promise: PromiseTable
  proxy: ProxyTable
  published_table: PublishedTableTable
  receipt: ReceiptTable
  referral: ReferralTable
  referral_link: ReferralLinkTable
  referral_step: ReferralStepTable
  role_right: RoleRightTable
  seal: SealTable
  service_likely: ServiceLikelyTable
  service_link: ServiceLinkTable
  session: SessionTable
  signature: SignatureTable
  throttle: ThrottleTable
  tie: TieTable
  unit: UnitTable
  unmet_need: UnmetNeedTable
}
