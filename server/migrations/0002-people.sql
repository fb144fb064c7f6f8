-- People: who someone is, whom they live with, who matters to them, what comes in and goes out.
create table person (
  agency_id uuid not null references agency, id uuid not null, program_id uuid not null, segment text not null default 'general',
  -- The name that the person goes by stands here; all others, legal ones too, are in person_name.
  name text not null, pronouns text not null default '',
  born_on date, born_about boolean not null default false, died_on date,
  language text not null default 'en', interpreter text not null default 'no' check (interpreter in ('no', 'yes', 'unknown')),
  phone text not null default '', email text not null default '', contact_caution text not null default '',
  demo_fault text, author_id uuid not null, created_at timestamptz not null default now(), version int not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, program_id) references program (agency_id, id)
);
create table person_name (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  kind text not null check (kind in ('goesBy', 'legal', 'birth', 'nickname', 'other')), name text not null,
  used_where text not null default '', from_on date, until_on date, author_id uuid not null, at timestamptz not null default now(),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
create index person_name_of_person on person_name (agency_id, person_id);

create table household (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  name text not null, county_fips text not null default '', state text not null default '', address text not null default '',
  author_id uuid not null, created_at timestamptz not null default now(),
  primary key (agency_id, id)
);
comment on column household.person_id is 'the person at whose intake the household was written down';
alter table household_member add foreign key (agency_id, household_id) references household (agency_id, id);
alter table household_member add foreign key (agency_id, person_id) references person (agency_id, id);

-- A tie goes from one person to another person, group, place or office, known here or only by name.
create table tie (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  other_person_id uuid, other_name text not null, other_kind text not null check (other_kind in ('person', 'organization', 'group', 'place', 'faith', 'animal')),
  kind text not null, closeness text not null check (closeness in ('strong', 'ordinary', 'strained', 'broken', 'dangerous')),
  gives boolean not null default true, receives boolean not null default true, formal boolean not null default false,
  may_be_told text not null default 'ask' check (may_be_told in ('yes', 'ask', 'never')), never_meet boolean not null default false,
  words text not null default '', from_on date, until_on date, author_id uuid not null, at timestamptz not null default now(),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
create index tie_of_person on tie (agency_id, person_id);

-- One dated fact, who said it, what proved it, the sentence it came from. A changed fact ends the old row and adds a new one.
create table circumstance (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  question text not null, about text not null default 'person' check (about in ('person', 'household')),
  answer jsonb not null, from_on date not null default current_date, until_on date,
  said_by text not null default 'person' check (said_by in ('person', 'family', 'officer', 'document', 'partner')),
  proof text not null default 'none' check (proof in ('none', 'seen', 'copied')), proof_words text not null default '',
  conversation_id uuid, quote text not null default '', author_id uuid not null, at timestamptz not null default now(),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
create index circumstance_of_person on circumstance (agency_id, person_id, question, at desc);
comment on column circumstance.question is 'a question of the law, or one of this room: the same name everywhere';

call guard_record('person', 'id', true);
call guard_record('person_name', 'person_id', true);
call guard_record('household', 'person_id', false);
call guard_record('tie', 'person_id', false);
call guard_record('circumstance', 'person_id', false);
-- A tie to someone from whom the reader is kept apart is kept from the reader as well.
create policy apart on tie as restrictive for select to app_rt using (other_person_id is null or not other_person_id = any ((select my_blocked())::uuid[]));

-- Search. Operators that are not leakproof lose their index under row-level security, so one function of kith_lookup looks,
-- and applies the reader's own people before any limit or count.
create table person_search (
  agency_id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null, words text not null, sounds text[] not null,
  phone text not null, born_on date, primary key (agency_id, person_id)
);
create index person_search_words on person_search using gin (words gin_trgm_ops);
create index person_search_sounds on person_search using gin (sounds);
create index person_search_phone on person_search (agency_id, reverse(phone) text_pattern_ops) where phone <> '';
create index person_search_born on person_search (agency_id, born_on);
call guard(array['person_search']);
create policy lookup on person_search to kith_lookup using (true) with check (true);
create policy adds on person_search to app_rt using (agency_id = (select my_agency()) and (person_id = any ((select my_people())::uuid[]) or program_id = any ((select my_programs())::uuid[])) and not person_id = any ((select my_blocked())::uuid[]))
  with check (agency_id = (select my_agency()) and (person_id = any ((select my_people())::uuid[]) or program_id = any ((select my_programs())::uuid[])));
grant select, insert, update on person_search to app_rt;
grant select on person_search to kith_lookup;

-- `wanted` is already lowered and without accents; `heard` are its sound keys; results are the reader's own, best first.
create function find_people(wanted text, heard text[], digits text, born date, most int)
returns table (person_id uuid, likeness real) language plpgsql stable security definer set search_path = kith, public as $$
#variable_conflict use_column
declare hits uuid[]; people uuid[] := kith.my_people(); programs uuid[] := kith.my_programs(); blocked uuid[] := kith.my_blocked(); segs text[] := kith.my_segments();
begin
  -- Whoever has a caseload looks through it: fifty rows by their key. Whoever reads whole programmes looks through the indexes,
  -- each condition by its own, because one that has none would make all of them read everything.
  if cardinality(programs) = 0 then
    hits := people;
  else
    select array_agg(x.person_id) into hits from (
      select s.person_id from person_search s where s.agency_id = kith.my_agency() and wanted <> '' and (s.words % wanted or wanted <% s.words or s.words like '%' || wanted || '%')
      union select s.person_id from person_search s where s.agency_id = kith.my_agency() and s.sounds && heard
      union select s.person_id from person_search s where s.agency_id = kith.my_agency() and length(digits) >= 4 and reverse(s.phone) like reverse(digits) || '%'
      union select s.person_id from person_search s where s.agency_id = kith.my_agency() and s.born_on = born) x;
  end if;
  return query
  select s.person_id, greatest(word_similarity(wanted, s.words), case when cardinality(heard) > 0 then
      0.9 * cardinality(array(select unnest(s.sounds) intersect select unnest(heard)))::real / cardinality(heard) else 0 end,
      case when digits <> '' and s.phone like '%' || digits then 0.95 else 0 end,
      case when born is not null and s.born_on = born then 0.7 else 0 end)::real as likeness
    from unnest(hits) as hit (id) join person_search s on s.agency_id = kith.my_agency() and s.person_id = hit.id
   where (s.person_id = any (people) or s.program_id = any (programs))
     and not s.person_id = any (blocked)
     and s.segment = any (segs)
     and ((wanted <> '' and (s.words % wanted or wanted <% s.words or s.words like '%' || wanted || '%'))
          or s.sounds && heard or (length(digits) >= 4 and s.phone like '%' || digits) or (born is not null and s.born_on = born))
   order by likeness desc, s.person_id limit least(most, 50);
end $$;
grant create on schema kith to kith_lookup;
alter function find_people(text, text[], text, date, int) owner to kith_lookup;
revoke create on schema kith from kith_lookup;

-- Is there such a person in my agency, whom a grant may open to me? Says nothing about who it is.
create policy lookup on person to kith_lookup using (true);
grant select on person to kith_lookup;
create function can_be_opened(person uuid) returns boolean language sql stable security definer set search_path = kith, public as $$
  select 'breakGlass' = any (kith.my_rights()) and exists (select from person p where p.agency_id = kith.my_agency() and p.id = person)
    and not person = any (kith.my_blocked()) $$;
-- Whom a grant may open to me, by each word of the name and the birth date; nobody where two fit.
create function find_in_emergency(wanted text[], born date) returns uuid language sql stable security definer set search_path = kith, public as $$
  select case when count(*) = 1 then min(s.person_id::text)::uuid end from person_search s
   where s.agency_id = kith.my_agency() and s.born_on = born and kith.can_be_opened(s.person_id) and cardinality(wanted) > 0
     and not exists (select from unnest(wanted) word where ' ' || s.words || ' ' not like '% ' || word || ' %') $$;
-- The supervisors of whoever asks, and the privacy officers of the agency: who is told of an opened record.
create function watchers_of_me() returns table (user_id uuid) language sql stable security definer set search_path = kith, public as $$
  select distinct w.user_id from membership me join unit u on u.agency_id = me.agency_id and u.id = me.unit_id
    join membership w on w.agency_id = me.agency_id and (w.unit_id = any (u.path) and w.role = 'supervisor' or w.role = 'privacy')
   where me.agency_id = kith.my_agency() and me.user_id = kith.my_user() and w.user_id <> me.user_id
     and w.from_at <= now() and (w.until_at is null or w.until_at > now()) $$;
grant create on schema kith to kith_lookup;
alter function can_be_opened(uuid) owner to kith_lookup;
alter function find_in_emergency(text[], date) owner to kith_lookup;
alter function watchers_of_me() owner to kith_lookup;
revoke create on schema kith from kith_lookup;

-- What somebody must be told, kept until they have seen it.
create table notice (
  agency_id uuid not null, id uuid not null, to_user_id uuid not null, kind text not null, record_id uuid not null,
  about_user_id uuid, at timestamptz not null default now(), seen_at timestamptz, primary key (agency_id, id)
);
create index notice_of_user on notice (agency_id, to_user_id) where seen_at is null;
call guard(array['notice']);
create policy mine on notice for select to app_rt using (agency_id = (select my_agency()) and to_user_id = (select my_user()));
create policy seen on notice for update to app_rt using (agency_id = (select my_agency()) and to_user_id = (select my_user()));
create policy gives on notice for insert to app_rt with check (agency_id = (select my_agency()));
grant select, insert on notice to app_rt;
grant update (seen_at) on notice to app_rt;
