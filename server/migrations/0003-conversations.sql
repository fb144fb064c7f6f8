-- Conversations: what was said, by whom, when; what was asked for and could not be given.
create table conversation (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  channel text not null check (channel in ('phone', 'office', 'home', 'message', 'other')), kind text not null default 'contact' check (kind in ('intake', 'contact')),
  began_at timestamptz not null, ended_at timestamptz, author_id uuid not null, at timestamptz not null default now(),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
create index conversation_of_person on conversation (agency_id, person_id, began_at desc);

-- A signed note never changes. An amendment is a note of its own that names the one it amends and says why.
create table note (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  conversation_id uuid, body text not null, occurred_at timestamptz not null, author_id uuid not null, at timestamptz not null default now(),
  signed_at timestamptz, signed_by uuid, amends_id uuid, amend_reason text not null default '', skewed boolean not null default false,
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
create index note_of_person on note (agency_id, person_id, occurred_at desc);
create index note_unsigned on note (agency_id, author_id) where signed_at is null;

create table unmet_need (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  conversation_id uuid, need text not null, words text not null, why text not null check (why in ('noService', 'full', 'tooFar', 'notEligible', 'language', 'cost', 'other')),
  author_id uuid not null, at timestamptz not null default now(), met_at timestamptz,
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
create index unmet_need_of_person on unmet_need (agency_id, person_id);

call guard_record('conversation', 'person_id', false);
call guard_record('note', 'person_id', false);
call guard_record('unmet_need', 'person_id', false);

create function signed_note_is_final() returns trigger language plpgsql as $$
begin
  if old.signed_at is not null then raise exception 'a signed note is not changed' using errcode = 'KN001'; end if;
  return new;
end $$;
create trigger final before update on note for each row execute function signed_note_is_final();
