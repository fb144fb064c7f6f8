-- The portal: who works with me. Caseloads are shown to those who work, so the person is told by a function of kith_lookup:
-- names and ways to write, of those who are with them now, in programmes that they may know of, and nothing else.
create function workers_of_my_own() returns table (person_id uuid, user_id uuid, name text, email text, kind text, program text)
language sql stable security definer set search_path = kith, public as $$
  select distinct e.person_id, c.id, c.name, c.email, s.kind, p.name
    from enrolment e
    join program p on p.agency_id = e.agency_id and p.id = e.program_id
    join assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
    join account c on c.agency_id = s.agency_id and c.id = s.user_id
   where e.agency_id = kith.my_agency() and e.person_id = any (kith.my_own()) and not e.person_id = any (kith.my_blocked())
     and p.segment = any (kith.my_segments())
     and e.from_at <= now() and (e.until_at is null or e.until_at > now())
     and s.from_at <= now() and (s.until_at is null or s.until_at > now()) and s.kind <> 'supervisor'
     and c.kind = 'staff' and c.active_from <= now() and (c.active_until is null or c.active_until > now())
$$;
grant create on schema kith to kith_lookup;
alter function workers_of_my_own() owner to kith_lookup;
revoke create on schema kith from kith_lookup;
