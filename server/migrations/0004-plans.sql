-- Plans: goals in the person's own words, promises on both sides.
create table plan (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  status text not null default 'open' check (status in ('open', 'closed')), review_on date, author_id uuid not null, at timestamptz not null default now(),
  version int not null default 1,
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
create index plan_of_person on plan (agency_id, person_id);
-- A person has one plan at a time; those before it are closed.
create unique index plan_open on plan (agency_id, person_id) where status = 'open';
create table goal (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  plan_id uuid not null, words text not null, why text not null default '', without_us text not null default '',
  status text not null default 'open' check (status in ('open', 'reached', 'setAside')), position int not null default 0,
  author_id uuid not null, at timestamptz not null default now(), version int not null default 1,
  primary key (agency_id, id), foreign key (agency_id, plan_id) references plan (agency_id, id)
);
create index goal_of_person on goal (agency_id, person_id);
-- How each goal read before, so that two who change it at once are shown each other's words, and nothing said is lost.
create table goal_version (
  agency_id uuid not null, goal_id uuid not null, version int not null,
  person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  words text not null, why text not null, without_us text not null, status text not null,
  author_id uuid not null, at timestamptz not null default now(),
  primary key (agency_id, goal_id, version), foreign key (agency_id, goal_id) references goal (agency_id, id)
);
-- What someone said they would do, with the sentence in which they said it.
create table promise (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  goal_id uuid, by_kind text not null check (by_kind in ('officer', 'person', 'family', 'partner')), by_user_id uuid, by_name text not null,
  words text not null, due_on date, kept_at timestamptz, released_at timestamptz, released_because text not null default '',
  note_id uuid, quote text not null default '', author_id uuid not null, at timestamptz not null default now(),
  check (kept_at is null or released_at is null),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, goal_id) references goal (agency_id, id)
);
create index promise_of_person on promise (agency_id, person_id);
create index promise_open on promise (agency_id, by_user_id, due_on) where kept_at is null and released_at is null;
create table signature (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  plan_id uuid not null, plan_version int not null, by_kind text not null check (by_kind in ('person', 'officer')), by_name text not null,
  how text not null check (how in ('inPerson', 'byPhone', 'onPaper')), author_id uuid not null, at timestamptz not null default now(),
  primary key (agency_id, id), foreign key (agency_id, plan_id) references plan (agency_id, id)
);
create index signature_of_plan on signature (agency_id, plan_id);
call guard_record('plan', 'person_id', true);
call guard_record('goal', 'person_id', true);
call guard_record('goal_version', 'person_id', true);
call guard_record('promise', 'person_id', true);
call guard_record('signature', 'person_id', true);
-- Appended, never changed.
revoke update on goal_version, signature from app_rt;

-- Each wording is kept by the table itself, whoever writes it and in whatever way.
create function goal_is_remembered() returns trigger language plpgsql set search_path = kith, public as $$
begin
  if tg_op = 'INSERT' or new.version <> old.version then
    insert into goal_version (agency_id, goal_id, version, person_id, program_id, segment, words, why, without_us, status, author_id, at)
    values (new.agency_id, new.id, new.version, new.person_id, new.program_id, new.segment, new.words, new.why, new.without_us, new.status,
            case when tg_op = 'INSERT' then new.author_id else coalesce(my_user(), new.author_id) end, case when tg_op = 'INSERT' then new.at else now() end);
  end if;
  return null;
end $$;
create trigger remembered after insert or update on goal for each row execute function goal_is_remembered();
