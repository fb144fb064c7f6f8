-- Ties of our own, boundaries, and how the relationship between a person and us goes.
--
-- A worker who knows somebody privately says so; from that moment the record is closed to them. They say it by name and
-- birth date, because one may not look up somebody whom one knows: what fits now is closed at once, and what is written
-- down later is closed as it is written. The one who says it learns nothing: not whether there is a record at all.

insert into role_right (role, "right") values ('supervisor', 'boundaries'), ('privacy', 'boundaries');
alter table agency add gift_limit_cents int not null default 2500 check (gift_limit_cents >= 0);

create table declared_tie (
  agency_id uuid not null, id uuid not null, user_id uuid not null, declared_by uuid not null,
  relation text not null check (relation in ('self', 'relative', 'household', 'friend', 'neighbor', 'business', 'formerClient', 'other')),
  name text not null default '', born_on date, words text not null default '', whole_household boolean not null default false,
  -- By what a record is known again: what was typed, or what stands in the record from which it was said. No page reads it.
  match_words text[] not null, match_born date,
  at timestamptz not null default now(), ended_at timestamptz, ended_by uuid, ended_because text not null default '',
  primary key (agency_id, id), foreign key (agency_id, user_id) references account (agency_id, id)
);
create index declared_tie_born on declared_tie (agency_id, match_born) where ended_at is null;
create index declared_tie_of_user on declared_tie (agency_id, user_id);
call guard(array['declared_tie']);

-- Which records a tie has closed, and how it came to them.
alter table conflict add declared_id uuid, add how text not null default 'said' check (how in ('said', 'same', 'linked', 'household')),
  add ended_because text not null default '', add foreign key (agency_id, declared_id) references declared_tie (agency_id, id);
create index conflict_of_person on conflict (agency_id, person_id);

create policy lookup on declared_tie to kith_lookup using (true) with check (true);
grant select, insert, update on declared_tie to kith_lookup;
grant insert, update (until_at, ended_because) on conflict to kith_lookup;
grant update (until_at) on assignment to kith_lookup;
create policy lookup on notice to kith_lookup using (true) with check (true);
grant select, insert on notice to kith_lookup;

-- Whose ties and boundaries I look after: a supervisor those whom they supervise, a privacy officer everyone; never my own.
create function my_charges() returns setof uuid language sql stable security definer set search_path = kith, public as $$
  select c.id from account c where c.agency_id = kith.my_agency() and c.kind = 'staff' and c.id <> kith.my_user()
     and 'privacyReview' = any (kith.my_rights())
  union
  select w.user_id from membership m
    join role_right r on r.role = m.role and r."right" = 'supervise'
    join unit below on below.agency_id = m.agency_id and m.unit_id = any (below.path)
    join membership w on w.agency_id = m.agency_id and w.unit_id = below.id and w.from_at <= now() and (w.until_at is null or w.until_at > now())
   where 'supervise' = any (kith.my_rights()) and m.agency_id = kith.my_agency() and m.user_id = kith.my_user() and w.user_id <> m.user_id
     and m.from_at <= now() and (m.until_at is null or m.until_at > now())
$$;

-- Does this tie lead to somebody from whom I am kept apart myself? Then it is no tie that I may read of.
create function declared_names_blocked(declared uuid) returns boolean language sql stable security definer set search_path = kith, public as $$
  select exists (select from conflict c where c.agency_id = kith.my_agency() and c.declared_id = declared and c.person_id = any (kith.my_blocked())) $$;

create policy sees on declared_tie for select to app_rt using (agency_id = (select my_agency())
  and (user_id = (select my_user()) or user_id = any (array(select my_charges())) and not declared_names_blocked(id)));
-- What records are known by stays here.
grant select (agency_id, id, user_id, declared_by, relation, name, born_on, words, whole_household, at, ended_at, ended_by, ended_because) on declared_tie to app_rt;
alter policy sees on conflict using (agency_id = (select my_agency())
  and (user_id = any (array(select my_charges())) and (person_id is null or not person_id = any ((select my_blocked())::uuid[]))));
drop policy adds on conflict;
revoke insert on conflict from app_rt;

-- Who is told of what a worker says: those who look after them, except who is kept apart from the same person.
create function watchers_of(a uuid, worker uuid, declared uuid) returns setof uuid language sql stable security definer set search_path = kith, public as $$
  select distinct w.user_id from membership me join unit u on u.agency_id = me.agency_id and u.id = me.unit_id
    join membership w on w.agency_id = me.agency_id and (w.unit_id = any (u.path) and w.role = 'supervisor' or w.role = 'privacy')
   where me.agency_id = a and me.user_id = worker and w.user_id <> worker
     and w.from_at <= now() and (w.until_at is null or w.until_at > now())
     and not exists (select from conflict c join conflict theirs on theirs.agency_id = c.agency_id and theirs.user_id = w.user_id and theirs.person_id = c.person_id
                      and (theirs.until_at is null or theirs.until_at > now())
                     where c.agency_id = a and c.declared_id = declared) $$;
create function tell_watchers(a uuid, worker uuid, declared uuid, what text) returns void language sql security definer set search_path = kith, public as $$
  insert into notice (agency_id, id, to_user_id, kind, record_id, about_user_id)
  select a, gen_random_uuid(), w, what, declared, worker from kith.watchers_of(a, worker, declared) w where w <> coalesce(kith.my_user(), worker) $$;

-- Whose record this is by its names: each word that was said stands there, or each word of their name was said.
create function is_named(a uuid, person uuid, wanted text[]) returns boolean language sql stable security definer set search_path = kith, public as $$
  select exists (select from person_search s join person p on p.agency_id = s.agency_id and p.id = s.person_id
    where s.agency_id = a and s.person_id = person and cardinality(wanted) > 0
      and (wanted <@ string_to_array(s.words, ' ') or regexp_split_to_array(btrim(lower(unaccent(p.name))), '[^[:alnum:]]+') <@ wanted)) $$;

-- Closes what fits a declared tie and is not closed by it yet, and what was taken off it stays off. True if something was.
create function close_declared(a uuid, declared uuid) returns boolean language plpgsql security definer set search_path = kith, public as $$
declare d record; closed int; more int;
begin
  select * into d from declared_tie x where x.agency_id = a and x.id = declared and x.ended_at is null;
  if not found then return false; end if;
  insert into conflict (agency_id, id, user_id, person_id, declared_by, declared_id, how)
  select a, gen_random_uuid(), d.user_id, s.person_id, d.declared_by, d.id, 'same' from person_search s
   where s.agency_id = a and s.born_on = d.match_born and kith.is_named(a, s.person_id, d.match_words)
     and not exists (select from conflict c where c.agency_id = a and c.declared_id = d.id and c.person_id = s.person_id);
  get diagnostics closed = row_count;
  if d.whole_household then
    insert into conflict (agency_id, id, user_id, household_id, declared_by, declared_id, how)
    select distinct on (h.household_id) a, gen_random_uuid(), d.user_id, h.household_id, d.declared_by, d.id, 'household'
      from conflict c join household_member h on h.agency_id = a and h.person_id = c.person_id and (h.until_on is null or h.until_on > current_date)
     where c.agency_id = a and c.declared_id = d.id and c.until_at is null
       and not exists (select from conflict k where k.agency_id = a and k.declared_id = d.id and k.household_id = h.household_id);
    get diagnostics more = row_count;
    closed := closed + more;
  end if;
  -- Who helps or covers ends with it. Who leads stays written down until the case is in other hands, so that nobody is left alone.
  update assignment s set until_at = now() from enrolment e
   where s.agency_id = a and s.user_id = d.user_id and s.kind <> 'primary' and (s.until_at is null or s.until_at > now())
     and e.agency_id = a and e.id = s.enrolment_id
     and (exists (select from conflict c where c.agency_id = a and c.declared_id = d.id and c.until_at is null and c.person_id = e.person_id)
       or exists (select from conflict c join household_member h on h.agency_id = a and h.household_id = c.household_id
                   where c.agency_id = a and c.declared_id = d.id and c.until_at is null and h.person_id = e.person_id));
  return closed > 0;
end $$;

-- Says a tie, one's own or that of someone whom one looks after. `person` is a record from which it was said.
create function declare_tie(declared uuid, worker uuid, relation text, name text, wanted text[], born date, words text, person uuid, whole boolean)
returns void language plpgsql security definer set search_path = kith, public as $$
declare a uuid := kith.my_agency(); known text[]; known_born date;
begin
  if worker <> kith.my_user() and not worker in (select kith.my_charges()) then raise exception 'not theirs to say' using errcode = '42501'; end if;
  if person is not null then
    select regexp_split_to_array(btrim(lower(unaccent(p.name))), '[^[:alnum:]]+') as words, p.born_on into known, known_born from person p where p.agency_id = a and p.id = person;
  end if;
  insert into declared_tie (agency_id, id, user_id, declared_by, relation, name, born_on, words, whole_household, match_words, match_born)
  values (a, declared, worker, kith.my_user(), relation, name, born, words, whole, coalesce(known, wanted), coalesce(known_born, born));
  if person is not null then
    insert into conflict (agency_id, id, user_id, person_id, declared_by, declared_id, how)
    values (a, gen_random_uuid(), worker, person, kith.my_user(), declared, 'said');
  end if;
  perform kith.close_declared(a, declared);
  perform kith.tell_watchers(a, worker, declared, 'ownTie');
end $$;

-- What is written down later is closed as it is written.
create function written_down_is_closed() returns trigger language plpgsql security definer set search_path = kith, public as $$
declare d record;
begin
  for d in select x.id, x.user_id from declared_tie x
            where x.agency_id = new.agency_id and x.ended_at is null and x.match_born = new.born_on loop
    if kith.close_declared(new.agency_id, d.id) then perform kith.tell_watchers(new.agency_id, d.user_id, d.id, 'tieFound'); end if;
  end loop;
  return null;
end $$;
create trigger closed after insert or update of words, born_on on person_search for each row execute function written_down_is_closed();
create function moved_in_is_closed() returns trigger language plpgsql security definer set search_path = kith, public as $$
begin
  perform kith.close_declared(new.agency_id, c.declared_id) from conflict c
    join declared_tie d on d.agency_id = c.agency_id and d.id = c.declared_id and d.whole_household
   where c.agency_id = new.agency_id and c.person_id = new.person_id and c.until_at is null;
  return null;
end $$;
create trigger closed after insert on household_member for each row execute function moved_in_is_closed();

-- What might be meant and was not closed by itself: the name without the birth date, or the birth date with a name much like it.
-- Where the reader cannot open the record they learn the programme and who leads, and never the name.
create function declared_might_be(declared uuid) returns table (person_id uuid, how text, program text, worker text)
language sql stable security definer set search_path = kith, public as $$
  select s.person_id, case when s.born_on = d.match_born then 'nameLike' when s.born_on is null then 'noBirthDate' else 'otherBirthDate' end, g.name, coalesce(lead.name, '')
    from declared_tie d
    join person_search s on s.agency_id = d.agency_id
     and (s.born_on = d.match_born and similarity(array_to_string(d.match_words, ' '), s.words) >= 0.35
          or kith.is_named(d.agency_id, s.person_id, d.match_words) and (d.match_born is null or s.born_on is distinct from d.match_born))
    join program g on g.agency_id = s.agency_id and g.id = s.program_id
    left join lateral (select c.name from enrolment e join assignment t on t.agency_id = e.agency_id and t.enrolment_id = e.id and t.kind = 'primary' and t.until_at is null
        join account c on c.agency_id = t.agency_id and c.id = t.user_id
       where e.agency_id = s.agency_id and e.person_id = s.person_id and e.until_at is null limit 1) lead on true
   where d.agency_id = kith.my_agency() and d.id = declared and d.ended_at is null and d.user_id in (select kith.my_charges())
     and s.segment = any (kith.my_segments()) and not s.person_id = any (kith.my_blocked())
     and not exists (select from conflict c where c.agency_id = d.agency_id and c.declared_id = d.id and c.person_id = s.person_id)
   order by 2, 3, 1 limit 10 $$;

-- Ties are linked, taken apart and ended by those who look after the worker; by the worker never.
create function link_declared(declared uuid, person uuid) returns boolean language plpgsql security definer set search_path = kith, public as $$
declare worker uuid;
begin
  select d.user_id into worker from declared_tie d where d.agency_id = kith.my_agency() and d.id = declared and d.ended_at is null
     and exists (select from kith.declared_might_be(declared) m where m.person_id = person);
  if not found then return false; end if;
  insert into conflict (agency_id, id, user_id, person_id, declared_by, declared_id, how)
  values (kith.my_agency(), gen_random_uuid(), worker, person, kith.my_user(), declared, 'linked');
  perform kith.close_declared(kith.my_agency(), declared);
  return true;
end $$;
create function unlink_declared(declared uuid, conflicts uuid, because text) returns boolean language sql security definer set search_path = kith, public as $$
  with ended as (update conflict set until_at = now(), ended_because = because
     where agency_id = kith.my_agency() and id = conflicts and declared_id = declared and until_at is null and user_id in (select kith.my_charges())
       and (person_id is null or not person_id = any (kith.my_blocked())) returning 1)
  select exists (select from ended) $$;
create function end_declared(declared uuid, because text) returns boolean language plpgsql security definer set search_path = kith, public as $$
begin
  update declared_tie set ended_at = now(), ended_by = kith.my_user(), ended_because = because
   where agency_id = kith.my_agency() and id = declared and ended_at is null and user_id in (select kith.my_charges()) and not kith.declared_names_blocked(declared);
  if not found then return false; end if;
  update conflict set until_at = now() where agency_id = kith.my_agency() and declared_id = declared and until_at is null;
  return true;
end $$;

-- A draft names the person in its form. Closed is closed, also for what one had begun to write; it comes back if the tie ends.
-- Reading asks this, not a policy: a policy would refuse the next stroke of the pen, and so tell which ids are closed.
create function draft_is_closed(form text, person uuid) returns boolean language sql stable parallel safe as $$
  select coalesce(person = any (kith.my_blocked()), false) or exists (select from unnest(kith.my_blocked()) b where position(b::text in form) > 0) $$;

------------------------------------------------------------------------------------------------ boundaries
-- Meeting somebody in two places, and gifts: written down by the worker, answered by who looks after them, and read by nobody else.
create table boundary_note (
  agency_id uuid not null, id uuid not null, user_id uuid not null, kind text not null check (kind in ('dual', 'gift')),
  person_id uuid, segment text not null default 'general', words text not null,
  from_whom text not null default '', gift text not null default '', worth_cents int check (worth_cents >= 0),
  outcome text check (outcome in ('accepted', 'declined', 'shared')), at timestamptz not null default now(),
  answered_by uuid, answered_at timestamptz, agreed boolean, answer text not null default '',
  primary key (agency_id, id), foreign key (agency_id, user_id) references account (agency_id, id)
);
create index boundary_note_of_user on boundary_note (agency_id, user_id, at desc);
call guard(array['boundary_note']);
create policy sees on boundary_note for select to app_rt using (agency_id = (select my_agency())
  and (user_id = (select my_user()) or user_id = any (array(select my_charges())))
  and segment = any ((select my_segments())::text[]) and (person_id is null or not person_id = any ((select my_blocked())::uuid[])));
create policy adds on boundary_note for insert to app_rt with check (agency_id = (select my_agency()) and user_id = (select my_user())
  and (person_id is null or exists (select from person p where p.agency_id = boundary_note.agency_id and p.id = boundary_note.person_id)));
create policy answers on boundary_note for update to app_rt using (agency_id = (select my_agency()) and user_id = any (array(select my_charges()))
  and segment = any ((select my_segments())::text[]) and (person_id is null or not person_id = any ((select my_blocked())::uuid[])));
grant select, insert on boundary_note to app_rt;
grant update (answered_by, answered_at, agreed, answer) on boundary_note to app_rt;
create policy sets on agency for update to app_rt using (id = (select my_agency()) and 'privacyReview' = any ((select my_rights())::text[]));
grant update (gift_limit_cents) on agency to app_rt;

------------------------------------------------------------------------------------------------ how it goes between us
-- What a person says about working with us: four sentences of our own, each from 1 (not at all) to 4 (fully), each of which may
-- be left out, and their own words. What was said stays as it was said.
create table check_in (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  how text not null check (how in ('alone', 'handed', 'told')), language text not null check (language in ('en', 'es')),
  heard smallint check (heard between 1 and 4), respected smallint check (respected between 1 and 4),
  matters smallint check (matters between 1 and 4), hope smallint check (hope between 1 and 4),
  words text not null default '', author_id uuid not null, at timestamptz not null default now(),
  check (num_nonnulls(heard, respected, matters, hope) > 0 or words <> ''),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
create index check_in_of_person on check_in (agency_id, person_id, at desc);
call guard_record('check_in', 'person_id', true);
revoke update on check_in from app_rt;
-- The person says it themselves, of themselves.
create policy says on check_in for insert to app_rt with check (agency_id = (select my_agency()) and author_id = (select my_user()) and how = 'alone'
  and person_id = any ((select my_own())::uuid[]) and not person_id = any ((select my_blocked())::uuid[]) and segment = any ((select my_segments())::text[]));

do $$ declare t text; begin
  foreach t in array array['check_in', 'conversation', 'promise', 'tie'] loop
    execute format('create policy lookup on kith.%I for select to kith_lookup using (true)', t);
    execute format('grant select on kith.%I to kith_lookup', t);
  end loop;
end $$;

-- What the portal shows of it, beside what the person sees anyway: when we spoke, who was there for them, whom they can turn to.
-- Never a note, never a tie that hurts, and ties to the person alone, not to those who act for them.
create function talks_of_my_own(person uuid, channels text[]) returns table (id uuid, at timestamptz, channel text, name text)
language sql stable security definer set search_path = kith, public as $$
  select c.id, c.began_at, c.channel, coalesce(a.name, '') from conversation c left join account a on a.agency_id = c.agency_id and a.id = c.author_id
   where c.agency_id = kith.my_agency() and c.person_id = person and person = any (kith.my_own()) and not person = any (kith.my_blocked())
     and c.segment = any (kith.my_segments()) and c.channel = any (channels) and c.began_at > now() - interval '1 year' order by c.began_at desc $$;
create function leads_of_my_own(person uuid) returns table (id uuid, name text, from_at timestamptz, until_at timestamptz)
language sql stable security definer set search_path = kith, public as $$
  select s.id, a.name, s.from_at, s.until_at from enrolment e join program p on p.agency_id = e.agency_id and p.id = e.program_id
    join assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id and s.kind = 'primary'
    join account a on a.agency_id = s.agency_id and a.id = s.user_id
   where e.agency_id = kith.my_agency() and e.person_id = person and person = any (kith.my_own()) and not person = any (kith.my_blocked())
     and p.segment = any (kith.my_segments()) order by s.from_at desc $$;
create function supports_of_my_own(person uuid) returns table (id uuid, name text, closeness text, gives boolean, receives boolean, at timestamptz)
language sql stable security definer set search_path = kith, public as $$
  select t.id, t.other_name, t.closeness, t.gives, t.receives, t.at from tie t
   where t.agency_id = kith.my_agency() and t.person_id = person and not person = any (kith.my_blocked()) and t.segment = any (kith.my_segments())
     and exists (select from proxy x where x.agency_id = t.agency_id and x.user_id = kith.my_user() and x.person_id = person and x.kind = 'self'
                  and x.from_at <= now() and (x.until_at is null or x.until_at > now()))
     and not t.formal and not t.never_meet and t.closeness in ('strong', 'ordinary') and t.other_kind = 'person'
     and (t.until_on is null or t.until_on > current_date) and (t.other_person_id is null or not t.other_person_id = any (kith.my_blocked()))
   order by t.closeness = 'strong' desc, t.other_name $$;

-- The table for those who lead: counted once, at the close of a period, kept as it was published. Nobody counts live.
create table published_table (
  agency_id uuid not null references agency, id uuid not null, from_on date not null, until_on date not null, by_language boolean not null,
  cells jsonb not null, published_by uuid not null, at timestamptz not null default now(), primary key (agency_id, id)
);
create unique index published_once on published_table (agency_id, from_on, until_on, by_language);
comment on column published_table.cells is 'every cell that was published: its number, or null where it is hidden';
call guard(array['published_table']);
create policy sees on published_table for select to app_rt using (agency_id = (select my_agency()) and 'count' = any ((select my_rights())::text[]));
create policy publishes on published_table for insert to app_rt with check (agency_id = (select my_agency()) and 'count' = any ((select my_rights())::text[])
  and until_on <= current_date and published_by = (select my_user()));
grant select, insert on published_table to app_rt;

-- How many grown people of each programme and language gave which answer in a period that is over. Numbers only, and before
-- anything was hidden: the room hides, and nothing else calls this.
create function connection_counts(from_on date, until_on date, talked_within int, channels text[])
returns table (program_id uuid, language text, measure text, answer text, people int)
language sql stable security definer set search_path = kith, public as $$
  with served as (
    select distinct e.agency_id, e.program_id, e.person_id, case when p.language in ('en', 'es') then p.language else 'other' end as language
      from enrolment e join person p on p.agency_id = e.agency_id and p.id = e.person_id
     where e.agency_id = kith.my_agency() and 'count' = any (kith.my_rights()) and until_on <= current_date
       and e.from_at < until_on and (e.until_at is null or e.until_at >= from_on)
       and (p.born_on is null or p.born_on <= until_on - interval '18 years')),
  said as (
    select s.*, 'talked' as measure, case when exists (select from conversation c where c.agency_id = s.agency_id and c.person_id = s.person_id
             and c.channel = any (channels) and c.began_at >= until_on - talked_within and c.began_at < until_on) then 'yes' else 'no' end as answer from served s
    union all
    select s.*, 'oneWorker', case when (select count(distinct t.user_id) from enrolment e join assignment t on t.agency_id = e.agency_id and t.enrolment_id = e.id
             where e.agency_id = s.agency_id and e.person_id = s.person_id and t.kind = 'primary' and t.from_at < until_on and (t.until_at is null or t.until_at >= from_on)) = 1
             then 'yes' else 'no' end from served s
    union all
    select s.*, 'kept', coalesce((select case when bool_and(coalesce(o.kept_at < o.due_on + 1, false)) then 'yes' else 'no' end from promise o
             where o.agency_id = s.agency_id and o.person_id = s.person_id and o.by_kind = 'officer' and o.released_at is null
               and o.due_on >= from_on and o.due_on < until_on), 'none') from served s
    union all
    select s.*, 'heard', coalesce((select case when k.heard >= 3 then 'yes' else 'no' end from check_in k
             where k.agency_id = s.agency_id and k.person_id = s.person_id and k.heard is not null and k.at >= from_on and k.at < until_on
             order by k.at desc limit 1), 'none') from served s)
  select program_id, language, measure, answer, count(*)::int from said group by 1, 2, 3, 4 $$;

grant create on schema kith to kith_lookup;
do $$ declare f text; begin
  foreach f in array array['my_charges()', 'declared_names_blocked(uuid)', 'watchers_of(uuid, uuid, uuid)', 'tell_watchers(uuid, uuid, uuid, text)',
    'is_named(uuid, uuid, text[])', 'close_declared(uuid, uuid)', 'declare_tie(uuid, uuid, text, text, text[], date, text, uuid, boolean)',
    'written_down_is_closed()', 'moved_in_is_closed()', 'declared_might_be(uuid)', 'link_declared(uuid, uuid)', 'unlink_declared(uuid, uuid, text)', 'end_declared(uuid, text)',
    'talks_of_my_own(uuid, text[])', 'leads_of_my_own(uuid)', 'supports_of_my_own(uuid)', 'connection_counts(date, date, int, text[])'] loop
    execute format('alter function kith.%s owner to kith_lookup', f);
    execute format('revoke execute on function kith.%s from public', f);
    execute format('grant execute on function kith.%s to kith_lookup', f);
  end loop;
  foreach f in array array['my_charges()', 'declared_names_blocked(uuid)', 'declare_tie(uuid, uuid, text, text, text[], date, text, uuid, boolean)',
    'declared_might_be(uuid)', 'link_declared(uuid, uuid)', 'unlink_declared(uuid, uuid, text)', 'end_declared(uuid, text)', 'tell_watchers(uuid, uuid, uuid, text)',
    'talks_of_my_own(uuid, text[])', 'leads_of_my_own(uuid)', 'supports_of_my_own(uuid)', 'connection_counts(date, date, int, text[])'] loop
    execute format('grant execute on function kith.%s to app_rt', f);
  end loop;
end $$;
revoke create on schema kith from kith_lookup;
