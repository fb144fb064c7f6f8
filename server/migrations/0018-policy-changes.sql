-- That a family was worked through for a change of law: what was said stays as it was said, and the latest holds. Whom a
-- change touches is not kept: it is compared anew each time, under the reader's own row-level security.
create table policy_change_mark (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  change_on date not null, mark text check (mark in ('told', 'call', 'notNeeded')), author_id uuid not null, at timestamptz not null default now(),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id)
);
comment on column policy_change_mark.mark is 'null: it was taken back';
create index policy_change_mark_of_person on policy_change_mark (agency_id, person_id, change_on, at desc);
call guard_record('policy_change_mark', 'person_id', false);
revoke update on policy_change_mark from app_rt;
