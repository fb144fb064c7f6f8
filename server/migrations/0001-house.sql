-- The house: who is here, what they may see, the door, the ledger, events.
-- Every table leads with the agency and has row-level security forced on it. The rows that a session may see come from
-- the facts below; kith.enter() reads them fresh in each transaction and leaves them as arrays in the transaction's
-- settings, because `x = any(array)` is evaluated once where a function per row would be called for each row.

do $$ begin
  if not exists (select from pg_roles where rolname = 'kith_lookup') then create role kith_lookup nologin nosuperuser nobypassrls; end if;
  if not exists (select from pg_roles where rolname = 'app_rt') then create role app_rt login nosuperuser nobypassrls; end if;
end $$;
-- A role may be given functions to own only while it may create in their schema, and only by one who may act as it.
do $$ begin execute format('grant kith_lookup to %I with set true', current_user); end $$;
grant create on schema kith to kith_lookup;

create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema kith to app_rt, kith_lookup;
grant usage on schema public to app_rt, kith_lookup;

------------------------------------------------------------------------------------------------ agencies and people at work
create table agency (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('human_services', 'victim_services', 'partner', 'house')),
  county text not null default '',
  zone text not null default 'America/New_York',
  created_at timestamptz not null default now()
);

-- agency > program > team; `path` holds the unit's own id and all above it, so that "within" is one array test.
create table unit (
  agency_id uuid not null references agency,
  id uuid not null,
  parent_id uuid,
  kind text not null check (kind in ('agency', 'program', 'team')),
  name text not null,
  path uuid[] not null,
  primary key (agency_id, id),
  foreign key (agency_id, parent_id) references unit (agency_id, id)
);

create table program (
  agency_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  segment text not null default 'general',
  primary key (agency_id, id),
  foreign key (agency_id, unit_id) references unit (agency_id, id)
);

create table role_right (role text not null, "right" text not null, primary key (role, "right"));

create table account (
  agency_id uuid not null references agency,
  id uuid not null,
  kind text not null check (kind in ('staff', 'person', 'service')),
  email text not null,
  name text not null,
  language text not null default 'en',
  password_hash text,
  totp_secret bytea,
  totp_last_step bigint not null default 0,
  active_from timestamptz not null default now(),
  active_until timestamptz,
  primary key (agency_id, id)
);
create unique index account_email on account (lower(email));

create table session (
  token_hash bytea primary key,
  agency_id uuid not null,
  user_id uuid not null,
  id uuid not null unique,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  mfa_at timestamptz,
  step_up_at timestamptz,
  ended_at timestamptz,
  browser text not null default '',
  foreign key (agency_id, user_id) references account (agency_id, id)
);
create index session_of_user on session (agency_id, user_id);

-- Throttles know a hash of what was tried, never the address or name itself.
create table throttle (key bytea primary key, failures int not null, until_at timestamptz not null);

------------------------------------------------------------------------------------------------ facts of access
create table membership (
  agency_id uuid not null, id uuid not null, user_id uuid not null, unit_id uuid not null, role text not null,
  from_at timestamptz not null default now(), until_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, user_id) references account (agency_id, id),
  foreign key (agency_id, unit_id) references unit (agency_id, id)
);
create index membership_of_user on membership (agency_id, user_id);
create index membership_of_unit on membership (agency_id, unit_id);

create table enrolment (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null,
  status text not null default 'intake' check (status in ('intake', 'active', 'closed')),
  from_at timestamptz not null default now(), until_at timestamptz, closed_because text,
  primary key (agency_id, id),
  foreign key (agency_id, program_id) references program (agency_id, id)
);
create index enrolment_of_person on enrolment (agency_id, person_id);
create index enrolment_of_program on enrolment (agency_id, program_id);

create table assignment (
  agency_id uuid not null, id uuid not null, user_id uuid not null, enrolment_id uuid not null,
  kind text not null check (kind in ('primary', 'secondary', 'cover', 'supervisor')),
  from_at timestamptz not null default now(), until_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, user_id) references account (agency_id, id),
  foreign key (agency_id, enrolment_id) references enrolment (agency_id, id)
);
create index assignment_of_user on assignment (agency_id, user_id);
create index assignment_of_enrolment on assignment (agency_id, enrolment_id);

create table clearance (
  agency_id uuid not null, id uuid not null, user_id uuid not null, segment text not null,
  from_at timestamptz not null default now(), until_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, user_id) references account (agency_id, id)
);
create index clearance_of_user on clearance (agency_id, user_id);

create table conflict (
  agency_id uuid not null, id uuid not null, user_id uuid not null, person_id uuid, household_id uuid,
  declared_by uuid not null, from_at timestamptz not null default now(), until_at timestamptz,
  primary key (agency_id, id), check (num_nonnulls(person_id, household_id) = 1)
);
create index conflict_of_user on conflict (agency_id, user_id);

create table seal (
  agency_id uuid not null, id uuid not null, person_id uuid not null, reason text not null,
  from_at timestamptz not null default now(), until_at timestamptz,
  primary key (agency_id, id)
);
create index seal_of_person on seal (agency_id, person_id);

-- Named "access_grant": grant is a reserved word of SQL.
create table access_grant (
  agency_id uuid not null, id uuid not null, user_id uuid not null, person_id uuid not null,
  kind text not null check (kind in ('break_glass', 'court', 'audit')),
  reason_code text not null, reason text not null,
  from_at timestamptz not null default now(), until_at timestamptz not null,
  reviewed_at timestamptz, reviewed_by uuid, review text,
  primary key (agency_id, id)
);
create index access_grant_of_user on access_grant (agency_id, user_id);

create table proxy (
  agency_id uuid not null, id uuid not null, user_id uuid not null, person_id uuid not null,
  kind text not null check (kind in ('self', 'parent', 'guardian', 'representative')),
  from_at timestamptz not null default now(), until_at timestamptz,
  primary key (agency_id, id)
);
create index proxy_of_user on proxy (agency_id, user_id);

create table consent (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  to_agency_id uuid, to_service_id uuid, to_name text not null,
  segments text[] not null, purposes text[] not null, what text[] not null,
  form_version text not null, language text not null, given_how text not null, author_id uuid not null,
  from_at timestamptz not null default now(), until_at timestamptz not null, revoked_at timestamptz,
  primary key (agency_id, id)
);
create index consent_of_person on consent (agency_id, person_id);

-- Needed by conflicts of interest; the rest of the household lives in 0002.
create table household_member (
  agency_id uuid not null, id uuid not null, household_id uuid not null, person_id uuid not null,
  program_id uuid not null, segment text not null default 'general',
  relation text not null default 'member', is_head boolean not null default false,
  share_percent smallint not null default 100 check (share_percent between 1 and 100),
  from_on date not null default current_date, until_on date,
  primary key (agency_id, id)
);
create index household_member_of_person on household_member (agency_id, person_id);
create index household_member_of_household on household_member (agency_id, household_id);

------------------------------------------------------------------------------------------------ the door
create table device (
  agency_id uuid not null, id uuid not null, user_id uuid not null, kind text not null check (kind in ('page', 'install')),
  last_seq int not null default 0, first_at timestamptz not null default now(),
  primary key (agency_id, id)
);
create table receipt (
  agency_id uuid not null, id uuid not null, user_id uuid not null, device_id uuid, seq int,
  type text not null, payload_hash bytea not null, outcome text not null check (outcome in ('ok', 'rejected', 'conflict')),
  result jsonb not null, at timestamptz not null default now(),
  primary key (agency_id, id)
);
create table parked_command (
  agency_id uuid not null, id uuid not null, command_id uuid not null, user_id uuid not null, device_id uuid, seq int,
  type text not null, payload_hash bytea not null, payload_enc bytea not null, why text not null,
  at timestamptz not null default now(), settled_at timestamptz,
  primary key (agency_id, id)
);
create unique index parked_once on parked_command (agency_id, command_id, payload_hash);
-- What a device says it lost, for the supervisor to see.
create table loss_incident (
  agency_id uuid not null, id uuid not null, device_id uuid not null, user_id uuid not null, seq int not null,
  at timestamptz not null default now(), settled_at timestamptz,
  primary key (agency_id, id)
);
create table draft (
  agency_id uuid not null, user_id uuid not null, form text not null, person_id uuid, body jsonb not null,
  version int not null default 1, updated_at timestamptz not null default now(),
  primary key (agency_id, user_id, form)
);

------------------------------------------------------------------------------------------------ ledger
create table ledger_key (
  agency_id uuid not null, subject_id uuid not null, wrapped bytea not null, created_at timestamptz not null default now(),
  primary key (agency_id, subject_id)
);
create table ledger (
  agency_id uuid not null, id uuid not null, seq bigint generated always as identity,
  at timestamptz not null, actor_id uuid, on_behalf_of uuid, device_id uuid, action text not null,
  decision text not null check (decision in ('allow', 'deny')), rule_id text not null,
  person_id uuid, person_ids uuid[], record_ref text, fields_seen text[] not null default '{}',
  purpose text, grant_id uuid, request_id text not null,
  payload_enc bytea, payload_digest bytea, salt bytea not null, leaf bytea not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (agency_id, id)
);
create index ledger_xid on ledger (xid, seq);
create index ledger_of_person on ledger (agency_id, person_id, at desc);
-- The order in which rows stand in the tree; written by the sealer alone. `leaf` binds the row's own leaf to its number and transaction.
create table ledger_leaf (position bigint primary key, agency_id uuid not null, event_id uuid not null unique, leaf bytea not null);
-- What was signed: the first `size` leaves have this root. `edge` and `until` are where the sealer goes on; verifying derives them anew.
create table ledger_head (
  size bigint primary key, root bytea not null, at timestamptz not null, key_id text not null, signature bytea not null,
  edge bytea not null, until_xid xid8 not null, until_seq bigint not null
);

------------------------------------------------------------------------------------------------ events
create table event (
  agency_id uuid not null, seq bigint generated always as identity, at timestamptz not null default now(),
  kind text not null, person_id uuid, program_id uuid, segment text not null default 'general', record_id uuid, to_agency_id uuid,
  -- A number is taken before its transaction commits, so numbers appear out of order. Streams go by transactions instead:
  -- whatever is older than the oldest that still runs has been seen whole.
  xid xid8 not null default pg_current_xact_id(),
  primary key (agency_id, seq)
);
create index event_xid on event (xid, seq);

------------------------------------------------------------------------------------------------ context
create function my_agency() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('kith.agency', true), '')::uuid $$;
create function my_user() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('kith.user', true), '')::uuid $$;
create function setting_ids(name text) returns uuid[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting(name, true), ''), '{}')::uuid[] $$;
create function my_people() returns uuid[] language sql stable parallel safe as $$ select kith.setting_ids('kith.people') $$;
create function my_programs() returns uuid[] language sql stable parallel safe as $$ select kith.setting_ids('kith.programs') $$;
create function my_own() returns uuid[] language sql stable parallel safe as $$ select kith.setting_ids('kith.own') $$;
create function my_blocked() returns uuid[] language sql stable parallel safe as $$ select kith.setting_ids('kith.blocked') $$;
create function my_segments() returns text[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('kith.segments', true), ''), '{}')::text[] $$;
create function my_rights() returns text[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('kith.rights', true), ''), '{}')::text[] $$;

-- Reads the facts about who is asking and leaves what they may see as arrays. Called by enter(), and again by a command
-- that has just changed such a fact.
create function see_again() returns void language plpgsql security definer set search_path = kith, public as $$
declare a uuid := kith.my_agency(); u uuid := kith.my_user(); t timestamptz := now();
  rights text[]; supervised uuid[]; people uuid[]; programs uuid[]; own uuid[]; blocked uuid[]; segs text[];
begin
  select coalesce(array_agg(distinct r."right"), '{}') into rights
    from membership m join role_right r on r.role = m.role
   where m.agency_id = a and m.user_id = u and m.from_at <= t and (m.until_at is null or m.until_at > t);

  -- Only for whom it can be more than nobody: a large unit would otherwise be read for every worker in it.
  supervised := '{}'; programs := '{}';
  if 'supervise' = any (rights) then
  select coalesce(array_agg(distinct w.user_id), '{}') into supervised
    from membership m
    join role_right r on r.role = m.role and r."right" = 'supervise'
    join unit below on below.agency_id = a and m.unit_id = any (below.path)
    join membership w on w.agency_id = a and w.unit_id = below.id and w.from_at <= t and (w.until_at is null or w.until_at > t)
   where m.agency_id = a and m.user_id = u and m.from_at <= t and (m.until_at is null or m.until_at > t);
  end if;

  if 'programRead' = any (rights) then
  select coalesce(array_agg(distinct p.id), '{}') into programs
    from membership m
    join role_right r on r.role = m.role and r."right" = 'programRead'
    join unit below on below.agency_id = a and m.unit_id = any (below.path)
    join program p on p.agency_id = a and p.unit_id = below.id
   where m.agency_id = a and m.user_id = u and m.from_at <= t and (m.until_at is null or m.until_at > t);
  end if;

  select coalesce(array_agg(distinct x.person_id), '{}') into people from (
    select e.person_id from assignment s join enrolment e on e.agency_id = a and e.id = s.enrolment_id
     where s.agency_id = a and s.user_id = any (array_append(supervised, u))
       and s.from_at <= t and (s.until_at is null or s.until_at > t)
       and e.from_at <= t and (e.until_at is null or e.until_at > t)
    union all
    select g.person_id from access_grant g
     where g.agency_id = a and g.user_id = u and g.from_at <= t and g.until_at > t) x;

  -- Whoever has no role that reads, reads nothing, whatever they are assigned to.
  if not 'read' = any (rights) then people := '{}'; programs := '{}'; end if;

  select coalesce(array_agg(distinct p.person_id), '{}') into own
    from proxy p where p.agency_id = a and p.user_id = u and p.from_at <= t and (p.until_at is null or p.until_at > t);

  select coalesce(array_agg(distinct x.person_id), '{}') into blocked from (
    select c.person_id from conflict c
     where c.agency_id = a and c.user_id = u and c.person_id is not null and c.from_at <= t and (c.until_at is null or c.until_at > t)
    union all
    select h.person_id from conflict c join household_member h on h.agency_id = a and h.household_id = c.household_id
     where c.agency_id = a and c.user_id = u and c.from_at <= t and (c.until_at is null or c.until_at > t)
    union all
    select s.person_id from seal s
     where s.agency_id = a and s.from_at <= t and (s.until_at is null or s.until_at > t)
       and not exists (select from access_grant g where g.agency_id = a and g.user_id = u and g.person_id = s.person_id
                        and g.kind in ('court', 'audit') and g.from_at <= t and g.until_at > t)) x;

  select array_agg(distinct x.segment) into segs from (
    select 'general' as segment
    union all
    select c.segment from clearance c
     where c.agency_id = a and c.user_id = u and c.from_at <= t and (c.until_at is null or c.until_at > t)) x;

  perform set_config('kith.rights', rights::text, true), set_config('kith.people', people::text, true),
          set_config('kith.programs', programs::text, true), set_config('kith.own', own::text, true),
          set_config('kith.blocked', blocked::text, true), set_config('kith.segments', segs::text, true);
end $$;

create function become(a uuid, u uuid) returns void language plpgsql security definer set search_path = kith, public as $$
begin
  perform set_config('kith.agency', a::text, true), set_config('kith.user', u::text, true);
  perform kith.see_again();
end $$;

-- The one way in with a session. Returns who it is, or nothing. Idle time is 30 minutes; it is written down at most once a
-- minute, and not at all for what a page does by itself (`quietly`): an open page alone does not keep a session alive.
create function enter(token bytea, quietly boolean default false) returns table (
  agency_id uuid, user_id uuid, session_id uuid, kind text, name text, email text, language text, rights text[], segments text[],
  mfa_at timestamptz, step_up_at timestamptz, ends_at timestamptz
) language plpgsql security definer set search_path = kith, public as $$
#variable_conflict use_column
declare s record;
begin
  select x.agency_id, x.user_id, x.id, x.seen_at, x.mfa_at, x.step_up_at, x.ends_at, c.kind, c.name, c.email, c.language into s
    from session x join account c on c.agency_id = x.agency_id and c.id = x.user_id
   where x.token_hash = token and x.ended_at is null and x.ends_at > now() and x.seen_at > now() - interval '30 minutes'
     and c.active_from <= now() and (c.active_until is null or c.active_until > now());
  if not found then
    perform set_config('kith.agency', '', true), set_config('kith.user', '', true);
    return;
  end if;
  if not quietly and s.seen_at < now() - interval '1 minute' then update session set seen_at = now() where token_hash = token; end if;
  perform kith.become(s.agency_id, s.user_id);
  return query select s.agency_id, s.user_id, s.id, s.kind, s.name, s.email, s.language, kith.my_rights(), kith.my_segments(),
    s.mfa_at, s.step_up_at, s.ends_at;
end $$;

-- The way in for named services (jobs, the command line). Only accounts of kind `service` can be entered without a session.
create function enter_service(service text) returns table (agency_id uuid, user_id uuid, rights text[], segments text[])
language plpgsql security definer set search_path = kith, public as $$
#variable_conflict use_column
declare s record;
begin
  select c.agency_id, c.id into s from account c where c.kind = 'service' and lower(c.email) = lower(service)
     and c.active_from <= now() and (c.active_until is null or c.active_until > now());
  if not found then return; end if;
  perform kith.become(s.agency_id, s.id);
  return query select s.agency_id, s.id, kith.my_rights(), kith.my_segments();
end $$;

-- A named service of an agency gets its account and its role on first use; the role's rights say what it may do.
create function ensure_service(a uuid, account_id uuid, membership_id uuid, service text, address text) returns void
language sql security definer set search_path = kith, public as $$
  insert into account (agency_id, id, kind, email, name) select a, account_id, 'service', address, service where service in ('mail')
    on conflict do nothing;
  insert into membership (agency_id, id, user_id, unit_id, role)
    select a, membership_id, c.id, u.id, service from account c join unit u on u.agency_id = a and u.kind = 'agency'
     where c.agency_id = a and c.kind = 'service' and c.email = address
       and not exists (select from membership m where m.agency_id = a and m.user_id = c.id) limit 1;
$$;

-- The raw facts that bear on one person for whoever has entered, for can(): never a verdict.
create function facts_about(person uuid) returns jsonb language sql stable security definer set search_path = kith, public as $$
  select jsonb_build_object(
    'enrolments', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'programId', e.program_id, 'status', e.status, 'from', e.from_at, 'until', e.until_at))
      from enrolment e where e.agency_id = kith.my_agency() and e.person_id = person), '[]'),
    'assignments', coalesce((select jsonb_agg(jsonb_build_object('userId', s.user_id, 'enrolmentId', s.enrolment_id, 'kind', s.kind, 'from', s.from_at, 'until', s.until_at))
      from enrolment e join assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
      where e.agency_id = kith.my_agency() and e.person_id = person), '[]'),
    'conflicts', coalesce((select jsonb_agg(jsonb_build_object('from', c.from_at, 'until', c.until_at))
      from conflict c where c.agency_id = kith.my_agency() and c.user_id = kith.my_user()
       and (c.person_id = person or c.household_id in (select h.household_id from household_member h where h.agency_id = c.agency_id and h.person_id = person))), '[]'),
    'seals', coalesce((select jsonb_agg(jsonb_build_object('from', s.from_at, 'until', s.until_at))
      from seal s where s.agency_id = kith.my_agency() and s.person_id = person), '[]'),
    'grants', coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'kind', g.kind, 'from', g.from_at, 'until', g.until_at))
      from access_grant g where g.agency_id = kith.my_agency() and g.user_id = kith.my_user() and g.person_id = person), '[]'),
    'proxies', coalesce((select jsonb_agg(jsonb_build_object('kind', p.kind, 'from', p.from_at, 'until', p.until_at))
      from proxy p where p.agency_id = kith.my_agency() and p.user_id = kith.my_user() and p.person_id = person), '[]'),
    'supervised', case when 'supervise' = any (kith.my_rights()) then coalesce((select jsonb_agg(distinct w.user_id)
      from membership m join role_right r on r.role = m.role and r."right" = 'supervise'
      join unit below on below.agency_id = m.agency_id and m.unit_id = any (below.path)
      join membership w on w.agency_id = m.agency_id and w.unit_id = below.id and w.from_at <= now() and (w.until_at is null or w.until_at > now())
      where m.agency_id = kith.my_agency() and m.user_id = kith.my_user() and m.from_at <= now() and (m.until_at is null or m.until_at > now())), '[]') else '[]' end,
    'programs', to_jsonb(kith.my_programs()),
    'key', (select encode(k.wrapped, 'base64') from ledger_key k where k.agency_id = kith.my_agency() and k.subject_id = person))
$$;

------------------------------------------------------------------------------------------------ row-level security
create procedure guard(tables text[]) language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('alter table kith.%I enable row level security', t);
    execute format('alter table kith.%I force row level security', t);
    execute format('alter table kith.%I owner to current_user', t);
  end loop;
end $$;

-- A record about a person: mine by people or by programme, never blocked, never a segment that I am not cleared for.
-- `own` adds the person's own sight of it (and of their proxy); `person` names the column that holds the person.
create procedure guard_record(t text, person text, own boolean) language plpgsql as $$
declare sees text; writes text;
begin
  call kith.guard(array[t]);
  writes := format('agency_id = (select kith.my_agency())
    and (%1$I = any ((select kith.my_people())::uuid[]) or program_id = any ((select kith.my_programs())::uuid[]))
    and not %1$I = any ((select kith.my_blocked())::uuid[])
    and segment = any ((select kith.my_segments())::text[])', person);
  sees := writes;
  if own then
    sees := format('(%s) or (agency_id = (select kith.my_agency()) and %2$I = any ((select kith.my_own())::uuid[])
      and not %2$I = any ((select kith.my_blocked())::uuid[]) and segment = any ((select kith.my_segments())::text[]))', sees, person);
  end if;
  execute format('create policy sees on kith.%I for select to app_rt using (%s)', t, sees);
  execute format('create policy adds on kith.%I for insert to app_rt with check (%s)', t, writes);
  execute format('create policy changes on kith.%I for update to app_rt using (%s) with check (%s)', t, writes, writes);
  execute format('grant select, insert, update on kith.%I to app_rt', t);
end $$;

call guard(array['agency', 'unit', 'program', 'role_right', 'account', 'session', 'throttle', 'membership', 'enrolment', 'assignment',
  'clearance', 'conflict', 'seal', 'access_grant', 'proxy', 'device', 'receipt', 'parked_command', 'loss_incident', 'draft',
  'ledger_key', 'ledger', 'ledger_leaf', 'ledger_head', 'event']);
call guard_record('consent', 'person_id', true);
call guard_record('household_member', 'person_id', true);

-- kith_lookup owns the functions above and sees all rows of the tables that they read, and no others.
do $$ declare t text; begin
  foreach t in array array['agency', 'unit', 'program', 'role_right', 'account', 'session', 'throttle', 'membership', 'enrolment', 'assignment', 'clearance',
    'conflict', 'seal', 'access_grant', 'proxy', 'household_member', 'ledger_key'] loop
    execute format('create policy lookup on kith.%I to kith_lookup using (true) with check (true)', t);
    execute format('grant select on kith.%I to kith_lookup', t);
  end loop;
end $$;
grant update (seen_at, ended_at, step_up_at, mfa_at) on session to kith_lookup;
alter function see_again() owner to kith_lookup;
alter function become(uuid, uuid) owner to kith_lookup;
alter function enter(bytea, boolean) owner to kith_lookup;
alter function enter_service(text) owner to kith_lookup;
alter function ensure_service(uuid, uuid, uuid, text, text) owner to kith_lookup;
grant insert on account, membership to kith_lookup;
alter function facts_about(uuid) owner to kith_lookup;
revoke execute on function become(uuid, uuid) from public;
grant execute on function become(uuid, uuid) to kith_lookup;

-- The network's agencies are known to everyone in it; the inner order of an agency to its own.
create policy sees on agency for select to app_rt using ((select my_user()) is not null);
create policy sees on unit for select to app_rt using (agency_id = (select my_agency()));
create policy sees on program for select to app_rt using (agency_id = (select my_agency()));
create policy sees on role_right for select to app_rt using ((select my_user()) is not null);
create policy sees on account for select to app_rt using (agency_id = (select my_agency()) and (kind = 'staff' or id = (select my_user())));
create policy sees on membership for select to app_rt using (agency_id = (select my_agency()));
grant select on agency, unit, program, role_right, membership to app_rt;
grant select (agency_id, id, kind, email, name, language, active_from, active_until) on account to app_rt;

-- Facts of access follow the person that they are about.
create policy sees on enrolment for select to app_rt using (agency_id = (select my_agency())
  and (person_id = any ((select my_people())::uuid[]) or program_id = any ((select my_programs())::uuid[]))
  and not person_id = any ((select my_blocked())::uuid[]));
create policy adds on enrolment for insert to app_rt with check (agency_id = (select my_agency()) and 'caseload' = any ((select my_rights())::text[])
  and not person_id = any ((select my_blocked())::uuid[]));
create policy changes on enrolment for update to app_rt using (agency_id = (select my_agency())
  and (person_id = any ((select my_people())::uuid[]) or program_id = any ((select my_programs())::uuid[]))
  and not person_id = any ((select my_blocked())::uuid[]));
grant select, insert, update on enrolment to app_rt;
create policy sees on assignment for select to app_rt using (agency_id = (select my_agency()) and exists (select from enrolment e where e.agency_id = assignment.agency_id and e.id = assignment.enrolment_id));
create policy adds on assignment for insert to app_rt with check (agency_id = (select my_agency()) and 'caseload' = any ((select my_rights())::text[]));
create policy changes on assignment for update to app_rt using (agency_id = (select my_agency()) and 'caseload' = any ((select my_rights())::text[]));
grant select, insert, update on assignment to app_rt;
create policy sees on clearance for select to app_rt using (agency_id = (select my_agency()) and (user_id = (select my_user()) or 'settings' = any ((select my_rights())::text[])));
grant select on clearance to app_rt;
create policy sees on conflict for select to app_rt using (agency_id = (select my_agency()) and (user_id = (select my_user()) or 'privacyReview' = any ((select my_rights())::text[])));
create policy adds on conflict for insert to app_rt with check (agency_id = (select my_agency()) and user_id = (select my_user()) and declared_by = (select my_user()));
grant select, insert on conflict to app_rt;
create policy sees on access_grant for select to app_rt using (agency_id = (select my_agency())
  and (user_id = (select my_user()) or 'privacyReview' = any ((select my_rights())::text[])));
create policy adds on access_grant for insert to app_rt with check (agency_id = (select my_agency()) and user_id = (select my_user())
  and kind = 'break_glass' and not person_id = any ((select my_blocked())::uuid[]) and until_at <= now() + interval '4 hours');
create policy changes on access_grant for update to app_rt using (agency_id = (select my_agency()) and 'privacyReview' = any ((select my_rights())::text[]) and user_id <> (select my_user()));
grant select, insert on access_grant to app_rt;
grant update (reviewed_at, reviewed_by, review) on access_grant to app_rt;
create policy sees on seal for select to app_rt using (agency_id = (select my_agency()) and 'privacyReview' = any ((select my_rights())::text[]));
grant select on seal to app_rt;
create policy sees on proxy for select to app_rt using (agency_id = (select my_agency()) and user_id = (select my_user()));
grant select on proxy to app_rt;

-- The door's own tables belong to whoever sent the command.
do $$ declare t text; begin
  foreach t in array array['device', 'receipt', 'parked_command', 'loss_incident', 'draft'] loop
    execute format('create policy mine on kith.%I to app_rt using (agency_id = (select kith.my_agency()) and user_id = (select kith.my_user())) with check (agency_id = (select kith.my_agency()) and user_id = (select kith.my_user()))', t);
  end loop;
end $$;
create policy supervisor on loss_incident for select to app_rt using (agency_id = (select my_agency()) and 'supervise' = any ((select my_rights())::text[]));
grant select, insert on receipt, parked_command, loss_incident to app_rt;
grant select, insert, update on device to app_rt;
grant select, insert, update, delete on draft to app_rt;

create policy adds on ledger_key for insert to app_rt with check (agency_id = (select my_agency()));
grant insert on ledger_key to app_rt;

-- The ledger takes rows and gives only their outside to those who audit; nobody changes it.
create policy adds on ledger for insert to app_rt with check (agency_id = (select my_agency()));
create policy audits on ledger for select to app_rt using (agency_id = (select my_agency()) and 'audit' = any ((select my_rights())::text[])
  and not coalesce(person_id = any ((select my_blocked())::uuid[]), false));
-- Number and transaction are the database's own to give: whoever could choose them could hide from the sealer.
grant insert (agency_id, id, at, actor_id, on_behalf_of, device_id, action, decision, rule_id, person_id, person_ids, record_ref, fields_seen,
  purpose, grant_id, request_id, payload_enc, payload_digest, salt, leaf) on ledger to app_rt;
grant select (agency_id, id, seq, at, actor_id, on_behalf_of, device_id, action, decision, rule_id, person_id, record_ref, fields_seen, purpose, grant_id, request_id, leaf) on ledger to app_rt;
create policy reads on ledger_head for select to app_rt using ((select my_user()) is not null);
grant select (size, root, at, key_id, signature) on ledger_head to app_rt;

-- The person hears of their own plan and referrals, which the portal shows; that somebody wrote a note is not told.
create policy sees on event for select to app_rt using (
  (agency_id = (select my_agency()) and (person_id is null or (
     (person_id = any ((select my_people())::uuid[]) or program_id = any ((select my_programs())::uuid[])
       or person_id = any ((select my_own())::uuid[]) and split_part(kind, '.', 1) in ('plans', 'referrals'))
     and not person_id = any ((select my_blocked())::uuid[]) and segment = any ((select my_segments())::text[]))))
  or to_agency_id = (select my_agency()));
create policy adds on event for insert to app_rt with check (agency_id = (select my_agency()));
grant select on event to app_rt;
grant insert (agency_id, at, kind, person_id, program_id, segment, record_id, to_agency_id) on event to app_rt;

create function ledger_is_final() returns trigger language plpgsql as $$
begin raise exception 'the ledger is not changed'; end $$;
create trigger final before update or delete or truncate on ledger for each statement execute function ledger_is_final();

create function event_is_told() returns trigger language plpgsql as $$
begin perform pg_notify('kith_event', ''); return null; end $$;
create trigger told after insert on event for each statement execute function event_is_told();

-- A device's sequence. A page's gaps never block; an installed app's next number must follow its last, or the command waits.
-- A number that was passed before belongs to a command that was answered before: its receipt decides, not its number.
create function device_moves(device uuid, device_kind text, next int) returns void language plpgsql set search_path = kith, public as $$
declare last int; had text;
begin
  insert into device (agency_id, id, user_id, kind, last_seq) values (kith.my_agency(), device, kith.my_user(), device_kind, 0)
    on conflict (agency_id, id) do nothing;
  select d.last_seq, d.kind into last, had from device d where d.agency_id = kith.my_agency() and d.id = device for update;
  if not found then raise exception 'the device is somebody else''s' using errcode = '42501'; end if;
  if had = 'install' and next <> last + 1 then raise exception 'a gap' using errcode = 'KN002'; end if;
  update device d set last_seq = greatest(d.last_seq, next) where d.agency_id = kith.my_agency() and d.id = device;
end $$;
-- The same for a command whose id is known: one that was answered before, or is set aside. What comes in its turn moves an
-- install on, what was passed before changes nothing, and what is out of turn waits like any other: the device would let go
-- of a number that is still asked for.
create function device_passes(device uuid, device_kind text, next int) returns void language plpgsql set search_path = kith, public as $$
declare last int;
begin
  perform device_moves(device, device_kind, next);
exception when sqlstate 'KN002' then
  select d.last_seq into last from device d where d.agency_id = kith.my_agency() and d.id = device;
  if next > coalesce(last, 0) then raise; end if;
when sqlstate '42501' then null; -- somebody else's device: its sequence is not ours to move
end $$;

------------------------------------------------------------------------------------------------ signing in
-- Found by address or not, the caller learns only a hash to compare with; the server compares with a stand-in where there is none.
create function sign_in_account(address text) returns table (agency_id uuid, user_id uuid, kind text, password_hash text, totp_secret bytea, totp_last_step bigint)
language sql stable security definer set search_path = kith, public as $$
  select c.agency_id, c.id, c.kind, c.password_hash, c.totp_secret, c.totp_last_step from account c
   where lower(c.email) = lower(address) and c.kind <> 'service' and c.active_from <= now() and (c.active_until is null or c.active_until > now())
$$;
create function open_session(token bytea, a uuid, u uuid, session uuid, second_factor boolean, family text) returns void
language sql security definer set search_path = kith, public as $$
  insert into session (token_hash, agency_id, user_id, id, ends_at, mfa_at, browser)
  values (token, a, u, session, now() + interval '12 hours', case when second_factor then now() end, family);
  -- Nobody works in more than twenty places: the oldest ends.
  update session set ended_at = now() where agency_id = a and user_id = u and ended_at is null and ends_at > now()
     and id in (select s.id from session s where s.agency_id = a and s.user_id = u and s.ended_at is null and s.ends_at > now()
                 order by s.created_at desc, s.id desc offset 20);
$$;
-- Which of these sessions still stand: asked once a second for all open streams together.
create function sessions_standing(tokens bytea[]) returns setof bytea language sql stable security definer set search_path = kith, public as $$
  select s.token_hash from session s join account c on c.agency_id = s.agency_id and c.id = s.user_id
   where s.token_hash = any (tokens) and s.ended_at is null and s.ends_at > now() and s.seen_at > now() - interval '30 minutes'
     and c.active_from <= now() and (c.active_until is null or c.active_until > now())
$$;
-- A code counts once: the step must be later than the last that was used.
create function use_totp_step(a uuid, u uuid, step bigint) returns boolean language sql security definer set search_path = kith, public as $$
  with used as (update account set totp_last_step = step where agency_id = a and id = u and totp_last_step < step returning 1) select exists (select from used)
$$;
create function step_up(token bytea) returns void language sql security definer set search_path = kith, public as $$
  update session set step_up_at = now(), mfa_at = now() where token_hash = token and ended_at is null $$;
create function end_session(token bytea) returns void language sql security definer set search_path = kith, public as $$
  update session set ended_at = now() where token_hash = token and ended_at is null $$;
create function my_sessions() returns table (id uuid, created_at timestamptz, seen_at timestamptz, ends_at timestamptz, browser text)
language sql stable security definer set search_path = kith, public as $$
  select s.id, s.created_at, s.seen_at, s.ends_at, s.browser from session s
   where s.agency_id = kith.my_agency() and s.user_id = kith.my_user() and s.ended_at is null and s.ends_at > now()
     and s.seen_at > now() - interval '30 minutes' order by s.created_at desc
$$;
create function end_my_session(which uuid) returns boolean language sql security definer set search_path = kith, public as $$
  with ended as (update session set ended_at = now() where id = which and agency_id = kith.my_agency() and user_id = kith.my_user() and ended_at is null returning 1)
  select exists (select from ended)
$$;
-- Counts a failure and says until when to wait; null means go on. Some are free, then the wait doubles up to 15 minutes.
create function throttle_look(k bytea) returns timestamptz language sql stable security definer set search_path = kith, public as $$
  select until_at from throttle where key = k and until_at > now() $$;
create function throttle_fail(k bytea, free int) returns void language sql security definer set search_path = kith, public as $$
  insert into throttle (key, failures, until_at) values (k, 1, now())
  on conflict (key) do update set failures = case when throttle.until_at < now() - interval '1 hour' then 1 else throttle.failures + 1 end,
    until_at = case when throttle.failures + 1 < free or throttle.until_at < now() - interval '1 hour' then now()
      else now() + least(interval '15 minutes', interval '1 second' * power(2, least(20, throttle.failures + 2 - free))) end $$;
create function throttle_clear(k bytea) returns void language sql security definer set search_path = kith, public as $$
  delete from throttle where key = k $$;
do $$ declare f text; begin
  foreach f in array array['sign_in_account(text)', 'open_session(bytea, uuid, uuid, uuid, boolean, text)', 'use_totp_step(uuid, uuid, bigint)',
    'step_up(bytea)', 'end_session(bytea)', 'my_sessions()', 'end_my_session(uuid)', 'throttle_look(bytea)', 'sessions_standing(bytea[])', 'throttle_fail(bytea, int)', 'throttle_clear(bytea)'] loop
    execute format('alter function kith.%s owner to kith_lookup', f);
  end loop;
end $$;
grant insert on session to kith_lookup;
grant insert, update, delete on throttle to kith_lookup;
grant update (totp_last_step) on account to kith_lookup;

------------------------------------------------------------------------------------------------ roles as data
insert into role_right (role, "right") values
  ('officer', 'caseload'), ('officer', 'read'), ('officer', 'write'), ('officer', 'sign'), ('officer', 'refer'), ('officer', 'breakGlass'),
  ('intern', 'read'), ('intern', 'write'), ('intern', 'caseload'),
  ('volunteer', 'read'),
  ('supervisor', 'caseload'), ('supervisor', 'read'), ('supervisor', 'write'), ('supervisor', 'sign'), ('supervisor', 'refer'),
  ('supervisor', 'supervise'), ('supervisor', 'programRead'), ('supervisor', 'breakGlass'),
  ('leader', 'count'),
  ('admin', 'settings'),
  ('privacy', 'privacyReview'), ('privacy', 'audit'),
  ('auditor', 'audit'),
  ('mail', 'deliver'),
  ('partner', 'answer'), ('partner', 'read'),
  ('person', 'own'),
  ('service', 'read'), ('service', 'write'), ('service', 'sign'), ('service', 'refer'), ('service', 'caseload'), ('service', 'programRead'), ('service', 'directory'), ('service', 'seed');

revoke create on schema kith from kith_lookup;
