-- Applications for benefits: what was applied for, which papers are wanted, which letters came. The dates that run are not
-- kept here: they follow from these rows by the law that is in force when somebody looks.
create table benefit_application (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  -- The programme as the law names it: `snap`.
  programme text not null, office text not null default '', how text check (how in ('online', 'phone', 'inPerson', 'mail')),
  basis text not null default 'usual' check (basis in ('usual', 'expedited', 'disability')),
  status text not null default 'preparing' check (status in ('preparing', 'filed', 'askedForMore', 'approved', 'denied', 'ended', 'withdrawn')),
  filed_on date, decided_on date, amount_cents bigint check (amount_cents >= 0), certified_from date, certified_until date,
  renews_id uuid,
  -- How it stood before the last step, so that a step taken by mistake is taken back whole.
  before jsonb, author_id uuid not null, at timestamptz not null default now(), version int not null default 1,
  check (certified_from <= certified_until), check (status = 'preparing' or status = 'withdrawn' or filed_on is not null),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, renews_id) references benefit_application (agency_id, id)
);
create index benefit_application_of_person on benefit_application (agency_id, person_id);
create index benefit_application_renewed on benefit_application (agency_id, renews_id) where renews_id is not null;

create table benefit_notice (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  application_id uuid not null, kind text not null check (kind in ('request', 'renewal', 'approval', 'denial', 'reduction', 'end')),
  dated_on date not null, received_on date, effective_on date,
  -- The last day that the letter itself names.
  answer_by date,
  words text not null default '', hearing_asked_on date, dropped_at timestamptz, author_id uuid not null, at timestamptz not null default now(),
  check (dated_on <= received_on and dated_on <= answer_by and dated_on <= hearing_asked_on),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, application_id) references benefit_application (agency_id, id)
);
create index benefit_notice_of_application on benefit_notice (agency_id, application_id);
create index benefit_notice_of_person on benefit_notice (agency_id, person_id);

create table application_document (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  application_id uuid not null,
  -- One of the papers that the programme commonly asks for, or the words of whoever asks.
  paper text not null default '', words text not null default '', notice_id uuid, due_on date,
  state text not null default 'toGet' check (state in ('toGet', 'have', 'handedIn', 'notNeeded')), state_on date,
  position int not null default 0, author_id uuid not null, at timestamptz not null default now(),
  check (paper <> '' or words <> ''),
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, application_id) references benefit_application (agency_id, id),
  foreign key (agency_id, notice_id) references benefit_notice (agency_id, id)
);
create index application_document_of_application on application_document (agency_id, application_id);
create index application_document_of_person on application_document (agency_id, person_id);
call guard_record('benefit_application', 'person_id', true);
call guard_record('benefit_notice', 'person_id', true);
call guard_record('application_document', 'person_id', true);

-- A worker's dates for their calendar. The database knows the address's hash alone; who holds the address enters as the
-- worker, with what they may see at that moment, and is shown days and programmes.
create table calendar_feed (
  agency_id uuid not null, id uuid not null, user_id uuid not null, token_hash bytea not null unique,
  made_at timestamptz not null default now(), revoked_at timestamptz,
  primary key (agency_id, id), foreign key (agency_id, user_id) references account (agency_id, id)
);
create unique index calendar_feed_of_user on calendar_feed (agency_id, user_id) where revoked_at is null;
call guard(array['calendar_feed']);
create policy mine on calendar_feed to app_rt using (agency_id = (select my_agency()) and user_id = (select my_user()))
  with check (agency_id = (select my_agency()) and user_id = (select my_user()));
grant select (agency_id, id, user_id, made_at, revoked_at), insert on calendar_feed to app_rt;
grant update (revoked_at) on calendar_feed to app_rt;
create policy lookup on calendar_feed for select to kith_lookup using (true);
grant select on calendar_feed to kith_lookup;

create function enter_by_calendar(token bytea) returns table (
  agency_id uuid, user_id uuid, kind text, name text, email text, language text, rights text[], segments text[]
) language plpgsql security definer set search_path = kith, public as $$
#variable_conflict use_column
declare s record;
begin
  select f.agency_id, f.user_id, c.kind, c.name, c.email, c.language into s
    from calendar_feed f join account c on c.agency_id = f.agency_id and c.id = f.user_id
   where f.token_hash = token and f.revoked_at is null and c.active_from <= now() and (c.active_until is null or c.active_until > now());
  if not found then
    perform set_config('kith.agency', '', true), set_config('kith.user', '', true);
    return;
  end if;
  perform kith.become(s.agency_id, s.user_id);
  return query select s.agency_id, s.user_id, s.kind, s.name, s.email, s.language, kith.my_rights(), kith.my_segments();
end $$;
grant create on schema kith to kith_lookup;
alter function enter_by_calendar(bytea) owner to kith_lookup;
revoke create on schema kith from kith_lookup;
revoke execute on function enter_by_calendar(bytea) from public;
grant execute on function enter_by_calendar(bytea) to app_rt;
