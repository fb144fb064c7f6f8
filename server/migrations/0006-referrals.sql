-- Referrals: what is asked of whom, what may be shared, and how it ended. The receiving agency sees only what the referral
-- carries, and only while a consent that names it is in force.
create table referral (
  agency_id uuid not null, id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  to_agency_id uuid, service_id uuid not null, service_name text not null, to_name text not null, to_email text not null default '',
  consent_id uuid not null, purpose text not null, message text not null default '', carries jsonb not null, warm boolean not null default true,
  state text not null default 'sent' check (state in ('sent', 'accepted', 'waitListed', 'declined', 'met', 'couldNotContact', 'didNotCome', 'closed', 'withdrawn')),
  reason text not null default '', reason_words text not null default '', answered_by text not null default '', changed_at timestamptz not null default now(),
  answer_by date, sent_at timestamptz not null default now(), answered_at timestamptz, closed_at timestamptz,
  -- Who sent it, as the other side may know: they cannot look into this agency's accounts.
  from_name text not null default '', from_email text not null default '',
  author_id uuid not null, version int not null default 1,
  primary key (agency_id, id), foreign key (agency_id, person_id) references person (agency_id, id),
  foreign key (agency_id, consent_id) references consent (agency_id, id)
);
create index referral_of_person on referral (agency_id, person_id);
create index referral_open on referral (agency_id, answer_by) where closed_at is null;
create index referral_of_author on referral (agency_id, author_id) where closed_at is null;
create index referral_to on referral (to_agency_id) where to_agency_id is not null;
call guard_record('referral', 'person_id', true);

create table referral_step (
  agency_id uuid not null, id uuid not null, referral_id uuid not null, person_id uuid not null, program_id uuid not null, segment text not null default 'general',
  state text not null, reason text not null default '', words text not null default '', by_name text not null, by_kind text not null check (by_kind in ('officer', 'partner', 'system')), at timestamptz not null default now(),
  primary key (agency_id, id), foreign key (agency_id, referral_id) references referral (agency_id, id)
);
create index referral_step_of_referral on referral_step (agency_id, referral_id);
call guard_record('referral_step', 'person_id', true);

-- The database knows a link's hash, never the link. The next link follows from this one and `next_salt`: neither the one who
-- holds this link nor the one who reads this table can work it out alone, and an answer that is sent twice gets the same.
create table referral_link (
  token_hash bytea primary key, agency_id uuid not null, referral_id uuid not null, made_at timestamptz not null default now(),
  expires_at timestamptz not null, used_at timestamptz, next_salt bytea not null,
  foreign key (agency_id, referral_id) references referral (agency_id, id)
);
create index referral_link_of_referral on referral_link (agency_id, referral_id) where used_at is null;
call guard(array['referral_link']);
create policy lookup on referral_link to kith_lookup using (true) with check (true);
-- A link can be made only to a referral that its maker may see; nobody reads links but the functions below.
create policy makes on referral_link for insert to app_rt with check (agency_id = (select my_agency())
  and exists (select from referral r where r.agency_id = referral_link.agency_id and r.id = referral_link.referral_id));
grant insert on referral_link to app_rt;
grant select, update on referral_link to kith_lookup;
create policy lookup on referral to kith_lookup using (true);
grant select on referral to kith_lookup;
create policy lookup on consent to kith_lookup using (true);
grant select on consent to kith_lookup;

-- Is there a consent, now, that lets this agency or service see what this referral carries?
create function consent_in_force(a uuid, consent uuid, to_agency uuid, to_service uuid, seg text) returns boolean
language sql stable security definer set search_path = kith, public as $$
  select exists (select from consent c where c.agency_id = a and c.id = consent and c.revoked_at is null and c.from_at <= now() and c.until_at > now()
    and seg = any (c.segments) and 'referral' = any (c.purposes) and (c.to_agency_id = to_agency or c.to_service_id = to_service))
$$;
-- Until when the receiving side may look: they cannot read the consent itself.
create function seen_until(a uuid, consent uuid) returns timestamptz language sql stable security definer set search_path = kith, public as $$
  select c.until_at from consent c where c.agency_id = a and c.id = consent $$;
create policy recipient on referral for select to app_rt using (to_agency_id = (select my_agency()) and 'answer' = any ((select my_rights())::text[])
  and segment = any ((select my_segments())::text[]) and consent_in_force(agency_id, consent_id, to_agency_id, service_id, segment));

-- A partner with an account answers what was sent to their agency, under the same consent; the steps stay with the sender's record.
create policy recipient_answers on referral for update to app_rt using (to_agency_id = (select my_agency()) and 'answer' = any ((select my_rights())::text[])
  and segment = any ((select my_segments())::text[]) and consent_in_force(agency_id, consent_id, to_agency_id, service_id, segment));
create policy recipient_steps on referral_step for insert to app_rt with check (by_kind = 'partner' and 'answer' = any ((select my_rights())::text[])
  and exists (select from referral r where r.agency_id = referral_step.agency_id and r.id = referral_step.referral_id and r.to_agency_id = (select my_agency())));

-- What is told to another agency about a referral is told to those there who may see that referral, not to the whole house.
alter policy sees on event using (
  (agency_id = (select my_agency()) and (person_id is null or (
     (person_id = any ((select my_people())::uuid[]) or program_id = any ((select my_programs())::uuid[])
       or person_id = any ((select my_own())::uuid[]) and split_part(kind, '.', 1) in ('plans', 'referrals'))
     and not person_id = any ((select my_blocked())::uuid[]) and segment = any ((select my_segments())::text[]))))
  or (to_agency_id = (select my_agency()) and (record_id is null
     or exists (select from referral r where r.agency_id in (event.agency_id, event.to_agency_id) and r.id = event.record_id))));

-- A partner's link: enters as the referral itself, able to answer it and nothing else. Looking does not use it up, because
-- mail programs look at links too. Without a row the link is unknown; nothing of the referral is told here.
create function look_by_link(token bytea) returns table (used boolean, expired boolean, allowed boolean, over boolean, next_salt bytea)
language sql stable security definer set search_path = kith, public as $$
  select l.used_at is not null, l.expires_at <= now(),
         kith.consent_in_force(r.agency_id, r.consent_id, r.to_agency_id, r.service_id, r.segment),
         r.state in ('closed', 'withdrawn'), l.next_salt
    from referral_link l join referral r on r.agency_id = l.agency_id and r.id = l.referral_id where l.token_hash = token
$$;
create function enter_by_link(token bytea) returns table (agency_id uuid, referral_id uuid)
language plpgsql security definer set search_path = kith, public as $$
#variable_conflict use_column
declare l record;
begin
  select x.agency_id, x.referral_id, r.person_id, r.program_id, r.segment into l from referral_link x join referral r on r.agency_id = x.agency_id and r.id = x.referral_id
   where x.token_hash = token and x.expires_at > now()
     and kith.consent_in_force(r.agency_id, r.consent_id, r.to_agency_id, r.service_id, r.segment);
  if not found then return; end if;
  perform set_config('kith.agency', l.agency_id::text, true), set_config('kith.user', '', true), set_config('kith.people', '{}', true),
    set_config('kith.programs', '{}', true), set_config('kith.own', '{}', true), set_config('kith.blocked', '{}', true),
    set_config('kith.rights', '{}', true), set_config('kith.segments', array[l.segment]::text, true),
    set_config('kith.link_referral', l.referral_id::text, true);
  return query select l.agency_id, l.referral_id;
end $$;
create function my_link_referral() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('kith.link_referral', true), '')::uuid $$;
-- One answer uses up every link that was given for this step, so that the first mail works as well as its reminder.
-- True only for the one that came first.
create function use_link(token bytea) returns boolean language sql security definer set search_path = kith, public as $$
  with used as (
    update referral_link set used_at = now()
     where agency_id = kith.my_agency() and referral_id = kith.my_link_referral() and used_at is null returning token_hash)
  select exists (select from used where token_hash = token) $$;
-- The office answered for the partner, withdrew or closed: links that are still out say so.
create function end_links(referral uuid) returns void language sql security definer set search_path = kith, public as $$
  update referral_link set used_at = now() where agency_id = kith.my_agency() and referral_id = referral and used_at is null $$;
create policy link_sees on referral for select to app_rt using (agency_id = (select my_agency()) and id = (select my_link_referral()));
create policy link_answers on referral for update to app_rt using (agency_id = (select my_agency()) and id = (select my_link_referral()));
create policy link_steps on referral_step for insert to app_rt with check (agency_id = (select my_agency()) and referral_id = (select my_link_referral()));
create policy link_sees on referral_step for select to app_rt using (agency_id = (select my_agency()) and referral_id = (select my_link_referral()));
create policy link_sees on agency for select to app_rt using (id = (select my_agency()) and (select my_link_referral()) is not null);
-- A link has no account: its receipts stand under the referral itself, so that a repeated answer is recognised.
create policy link on receipt to app_rt using (agency_id = (select my_agency()) and user_id = (select my_link_referral())) with check (agency_id = (select my_agency()) and user_id = (select my_link_referral()));
create policy link on parked_command to app_rt using (agency_id = (select my_agency()) and user_id = (select my_link_referral())) with check (agency_id = (select my_agency()) and user_id = (select my_link_referral()));

-- What the office sent by mail, shown in the demo's mailbox; addressed to a service, without names of people.
create table mail (
  agency_id uuid not null, id uuid not null, to_address text not null, subject text not null, body text not null, link text not null default '',
  at timestamptz not null default now(), sent_at timestamptz, primary key (agency_id, id)
);
call guard(array['mail']);
create policy sends on mail for insert to app_rt with check (agency_id = (select my_agency()));
-- A mail holds a link, and a link opens a referral: whoever reads mails must be the one who carries them, and nobody else.
create policy reads on mail for select to app_rt using (agency_id = (select my_agency()) and 'deliver' = any ((select my_rights())::text[]));
create policy marks on mail for update to app_rt using (agency_id = (select my_agency()) and 'deliver' = any ((select my_rights())::text[]));
grant select, insert, update on mail to app_rt;
create policy lookup on mail for select to kith_lookup using (true);
grant select on mail to kith_lookup;
-- What would have gone out, for anyone in front of a demo; where there are no demo logins it is empty.
create function demo_mailbox() returns table (id uuid, to_address text, subject text, body text, link text, at timestamptz)
language sql stable security definer set search_path = kith, public as $$
  select m.id, m.to_address, m.subject, m.body, m.link, m.at from mail m
   where exists (select from account where email like '%@demo.kith.example') order by m.at desc, m.id desc limit 100
$$;

grant create on schema kith to kith_lookup;
do $$ declare f text; begin
  foreach f in array array['demo_mailbox()', 'consent_in_force(uuid, uuid, uuid, uuid, text)', 'seen_until(uuid, uuid)', 'look_by_link(bytea)', 'enter_by_link(bytea)', 'use_link(bytea)', 'end_links(uuid)'] loop
    execute format('alter function kith.%s owner to kith_lookup', f);
  end loop;
end $$;
revoke create on schema kith from kith_lookup;
