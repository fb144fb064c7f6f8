-- Between agencies: do two of them know the same person, without telling each other anything else. What leaks and to whom
-- is said in docs/matching.md. No row here but a hint names a person, and a hint is read by those who may read that person.

-- The key by which an agency signs what it sends to another; its seed is wrapped by the house's master key.
create table network_key (
  agency_id uuid primary key references agency, public bytea not null, wrapped bytea not null, created_at timestamptz not null default now()
);

-- One agreement bears the same id on both sides. It holds while both have signed, neither has paused or ended it, and its days last.
create table match_agreement (
  agency_id uuid not null references agency, id uuid not null, made_here boolean not null,
  partner_address text not null default '', partner_agency_id uuid, partner_name text not null default '', partner_key bytea,
  purposes text[] not null, program_ids uuid[] not null, from_on date not null, until_on date not null,
  -- How many people each side may bring to one run: written down before signing, and held by the other side.
  our_people int not null check (our_people between 1 and 1000000), their_people int check (their_people between 1 and 1000000),
  -- The code of an invitation that came from the other side, until it is shown there; our own is made from our key and kept nowhere.
  code text, code_until timestamptz,
  signed_at timestamptz, signed_by uuid, signed_name text not null default '', their_signed_at timestamptz, their_signed_name text not null default '',
  paused_at timestamptz, their_paused boolean not null default false, ended_at timestamptz, their_ended boolean not null default false,
  trouble text not null default '', author_id uuid not null, at timestamptz not null default now(),
  primary key (agency_id, id)
);

-- One run: numbers only. Its key wraps the function's key or the blinds, and is destroyed when the run ends.
create table match_run (
  agency_id uuid not null, id uuid not null, agreement_id uuid not null, side text not null check (side in ('asks', 'answers')),
  state text not null default 'waiting' check (state in ('waiting', 'working', 'done', 'cancelled', 'refused')),
  reason text not null default '', wrapped bytea, public bytea,
  people int not null default 0, tokens int not null default 0, parts int not null default 0, parts_done int not null default 0,
  rows int not null default 0, list_parts int not null default 0, list_given boolean not null default false,
  found int not null default 0, bytes_out bigint not null default 0, bytes_in bigint not null default 0,
  ordered_by uuid, at timestamptz not null default now(), ended_at timestamptz,
  primary key (agency_id, id), foreign key (agency_id, agreement_id) references match_agreement (agency_id, id)
);
create index match_run_of_agreement on match_run (agency_id, agreement_id, at desc);

-- What a run must remember until it ends: encrypted with the run's key, but for the rows that are sent as they are.
create table match_part (
  agency_id uuid not null, run_id uuid not null, kind text not null check (kind in ('sheet', 'values', 'rows', 'asked')), part int not null,
  digest bytea, body bytea, primary key (agency_id, run_id, kind, part), foreign key (agency_id, run_id) references match_run (agency_id, id)
);
create table match_nonce (agency_id uuid not null, nonce bytea not null, at timestamptz not null default now(), primary key (agency_id, nonce));

-- "You both know someone." Nothing of the other record; who works there only after both people who were asked have agreed.
create table match_hint (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  agreement_id uuid not null, partner_name text not null, link_id uuid not null, our_handle bytea not null, their_handle bytea not null,
  state text not null default 'new' check (state in ('new', 'agreed', 'introduced', 'notSame', 'saidNo')),
  they_agreed boolean not null default false, answered_at timestamptz, answered_by uuid,
  their_officer text not null default '', their_contact text not null default '', author_id uuid not null, at timestamptz not null default now(),
  primary key (agency_id, id), unique (agency_id, link_id),
  foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, agreement_id) references match_agreement (agency_id, id)
);
create index match_hint_of_person on match_hint (agency_id, person_id);
-- Who asked to be left out: no token of theirs is made for anybody.
create table match_left_out (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  author_id uuid not null, from_at timestamptz not null default now(), until_at timestamptz,
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
create index match_left_out_of_person on match_left_out (agency_id, person_id);

call guard(array['network_key', 'match_agreement', 'match_run', 'match_part', 'match_nonce']);
call guard_record('match_hint', 'person_id', false);
call guard_record('match_left_out', 'person_id', false);

-- A victim-service provider makes no agreement, whoever asks (34 U.S.C. 12291(b)(2), 42 U.S.C. 10406(c)(5), 34 U.S.C. 20110).
create function may_match() returns boolean language sql stable security definer set search_path = kith, public as $$
  select exists (select from agency where id = kith.my_agency() and kind in ('human_services', 'partner')) $$;
create policy sees on match_agreement for select to app_rt using (agency_id = (select my_agency()) and (select my_rights())::text[] && array['agree', 'match']);
create policy adds on match_agreement for insert to app_rt with check (agency_id = (select my_agency()) and 'agree' = any ((select my_rights())::text[]) and (select may_match()));
create policy changes on match_agreement for update to app_rt using (agency_id = (select my_agency()) and (select my_rights())::text[] && array['agree', 'match']);
create policy sees on match_run for select to app_rt using (agency_id = (select my_agency()) and (select my_rights())::text[] && array['agree', 'match']);
create policy adds on match_run for insert to app_rt with check (agency_id = (select my_agency()) and (select my_rights())::text[] && array['agree', 'match'] and (select may_match()));
create policy changes on match_run for update to app_rt using (agency_id = (select my_agency()) and (select my_rights())::text[] && array['agree', 'match']);
do $$ declare t text; begin
  foreach t in array array['match_part', 'match_nonce', 'network_key'] loop
    execute format('create policy works on kith.%I to app_rt using (agency_id = (select kith.my_agency()) and ''match'' = any ((select kith.my_rights())::text[]))', t);
  end loop;
end $$;
grant select, insert, update on match_agreement, match_run to app_rt;
grant select, insert, update, delete on match_part to app_rt;
grant select, insert, delete on match_nonce to app_rt;
grant select, insert on network_key to app_rt;

insert into role_right (role, "right") values
  ('privacy', 'agree'), ('leader', 'agree'), ('matching', 'match'), ('matching', 'read'), ('matching', 'programRead');

-- Whose record has a part that needs a clearance of its own, is sealed, or who asked to be left out; with all records of the same
-- person. Tables that come later join when they are guarded; one that does not makes every run stop, instead of being forgotten.
create procedure shows_protection(t text, person text) language plpgsql as $$
begin
  if exists (select from pg_policy y where y.polrelid = format('kith.%I', t)::regclass and 'kith_lookup'::regrole = any (y.polroles)) then return; end if;
  execute format('create policy protection on kith.%I for select to kith_lookup using (segment <> ''general'')', t);
  execute format('grant select (agency_id, %I, segment) on kith.%I to kith_lookup', person, t);
end $$;
create or replace procedure guard(tables text[]) language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('alter table kith.%I enable row level security', t);
    execute format('alter table kith.%I force row level security', t);
    execute format('alter table kith.%I owner to current_user', t);
    if (select count(*) = 2 from information_schema.columns c where c.table_schema = 'kith' and c.table_name = t and c.column_name in ('person_id', 'segment')) then
      call kith.shows_protection(t, 'person_id');
    end if;
  end loop;
end $$;
do $$ declare t text; begin
  for t in select c.table_name from information_schema.columns c join information_schema.columns s on s.table_schema = 'kith' and s.table_name = c.table_name and s.column_name = 'segment'
            where c.table_schema = 'kith' and c.column_name = 'person_id' loop
    call kith.shows_protection(t, 'person_id');
  end loop;
end $$;
create policy lookup on match_left_out to kith_lookup using (true);
grant select on match_left_out to kith_lookup;
create function left_out_of_matching() returns uuid[] language plpgsql stable security definer set search_path = kith, public as $$
declare t text; more uuid[]; a uuid := kith.my_agency(); gone uuid[] := '{}';
begin
  for t in select c.relname from pg_class c join pg_attribute p on p.attrelid = c.oid and p.attname = 'person_id' join pg_attribute s on s.attrelid = c.oid and s.attname = 'segment'
            where c.relnamespace = 'kith'::regnamespace and c.relkind in ('r', 'p') order by 1 loop
    execute format('select array_agg(distinct person_id) from kith.%I where agency_id = $1 and segment <> ''general'' and person_id is not null', t) into more using a;
    gone := gone || coalesce(more, '{}');
  end loop;
  select gone || coalesce(array_agg(x.id), '{}') into gone from (
    select p.id from person p where p.agency_id = a and p.segment <> 'general'
    union select s.person_id from seal s where s.agency_id = a and s.from_at <= now() and (s.until_at is null or s.until_at > now())
    union select l.person_id from match_left_out l where l.agency_id = a and l.from_at <= now() and (l.until_at is null or l.until_at > now())
    union select e.person_id from enrolment e join program g on g.agency_id = e.agency_id and g.id = e.program_id where e.agency_id = a and g.segment <> 'general') x;
  return kith.with_other_records(a, gone);
end $$;

-- Is there such an agreement, of an agency that may match? For a request that has not shown yet who it is.
create function matches_here(a uuid, agreement uuid) returns boolean language sql stable security definer set search_path = kith, public as $$
  select exists (select from match_agreement m join agency g on g.id = m.agency_id where m.agency_id = a and m.id = agreement and g.kind in ('human_services', 'partner')) $$;
create policy lookup on match_agreement to kith_lookup using (true);
grant select (agency_id, id) on match_agreement to kith_lookup;
-- Those to whom a hint is addressed: the person's officers, as they may be named to the other side after both agreed.
create function officer_of(person uuid) returns table (name text, email text) language sql stable security definer set search_path = kith, public as $$
  select c.name, c.email from enrolment e join assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
    join account c on c.agency_id = s.agency_id and c.id = s.user_id
   where e.agency_id = kith.my_agency() and e.person_id = person and 'match' = any (kith.my_rights()) and s.kind in ('primary', 'secondary', 'cover')
     and s.from_at <= now() and (s.until_at is null or s.until_at > now()) order by s.kind <> 'primary', s.from_at limit 1 $$;
-- How many people are enrolled there, for an agreement that says so: a number, for those who may sign.
create function enrolled_in(programs uuid[]) returns int language sql stable security definer set search_path = kith, public as $$
  select count(distinct e.person_id)::int from enrolment e where e.agency_id = kith.my_agency() and e.program_id = any (programs) and 'agree' = any (kith.my_rights())
    and e.status <> 'closed' and e.from_at <= now() and (e.until_at is null or e.until_at > now()) $$;
create or replace function ensure_service(a uuid, account_id uuid, membership_id uuid, service text, address text) returns void
language sql security definer set search_path = kith, public as $$
  insert into account (agency_id, id, kind, email, name) select a, account_id, 'service', address, service where service in ('mail', 'matching', 'likeness')
    on conflict do nothing;
  insert into membership (agency_id, id, user_id, unit_id, role)
    select a, membership_id, c.id, u.id, service from account c join unit u on u.agency_id = a and u.kind = 'agency'
     where c.agency_id = a and c.kind = 'service' and c.email = address
       and not exists (select from membership m where m.agency_id = a and m.user_id = c.id) limit 1;
$$;

grant create on schema kith to kith_lookup;
do $$ declare f text; begin
  foreach f in array array['may_match()', 'left_out_of_matching()', 'matches_here(uuid, uuid)', 'officer_of(uuid)', 'enrolled_in(uuid[])'] loop
    execute format('alter function kith.%s owner to kith_lookup', f);
  end loop;
end $$;
revoke create on schema kith from kith_lookup;
