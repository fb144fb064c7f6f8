-- One service, listed once: the same service comes in from several lists. Listings of one service are linked, never rewritten,
-- and the link is ended as it was begun. What is found likely waits until somebody decides.

-- A listing may be for one agency alone, its workers. Whoever may not see it meets no trace of it, nor of a pair that it is in.
create function works_here() returns boolean language sql stable as $$
  select exists (select from unnest(kith.my_rights()) r where r <> 'own')
$$;
do $$ declare t text; begin
  foreach t in array array['directory_organization', 'directory_location', 'directory_service', 'directory_service_at'] loop
    execute format('alter table kith.%I add column only_for uuid references kith.agency on delete cascade', t);
    execute format('alter policy everyone on kith.%I using (only_for is null
      or only_for = (select kith.my_agency()) and (select kith.works_here())
      or ''directory'' = any ((select kith.my_rights())::text[]))', t);
  end loop;
end $$;

-- The listing that leads those which are the same service; empty where none leads it. It follows from the links.
alter table directory_service add column led_by uuid references directory_service;
create index directory_service_led on directory_service ((coalesce(led_by, id)));

-- Which listings have these words. Asked past row-level security, because under it the index of words would not be used; which of
-- them is shown is decided where they are read.
create function listed_with(wanted text, part text) returns setof uuid language sql stable security definer set search_path = kith, public as $$
  select s.id from directory_service s
   where (wanted <> '' and wanted <% s.words or s.words like '%' || part || '%') and (s.only_for is null or s.only_for = kith.my_agency())
$$;

create table service_link (
  agency_id uuid not null references agency, id uuid primary key,
  kind text not null check (kind in ('same', 'never')),
  service_id uuid not null references directory_service on delete cascade, other_id uuid not null references directory_service on delete cascade,
  -- Which listing leads from here on: it is the one that is found and shown.
  leads_id uuid, author_id uuid not null, from_at timestamptz not null default now(), until_at timestamptz, ended_by uuid,
  check (service_id <> other_id), check ((leads_id is null) = (kind = 'never')), check ((until_at is null) = (ended_by is null))
);
create index service_link_of_service on service_link (service_id) where until_at is null;
create index service_link_of_other on service_link (other_id) where until_at is null;
create unique index service_link_once on service_link (least(service_id, other_id), greatest(service_id, other_id)) where until_at is null;

-- Pairs of listings that read like one service, found by the keeper of the directory after each import.
create table service_likely (
  service_id uuid not null references directory_service on delete cascade, other_id uuid not null references directory_service on delete cascade,
  weight real not null, agrees text[] not null, differs text[] not null, later_at timestamptz,
  primary key (service_id, other_id), check (service_id < other_id)
);
create index service_likely_first on service_likely (later_at nulls first, weight desc, service_id, other_id);
create index service_likely_of_other on service_likely (other_id);

-- Which listing leads each that was touched, and all who hang together with it: the latest choice, and among those that
-- everybody reads where there is one.
create function relead(touched uuid[]) returns void language plpgsql security definer set search_path = kith, public as $$
declare rest uuid[]; together uuid[]; leads uuid;
begin
  rest := array(select s.id from directory_service t join directory_service s
    on coalesce(s.led_by, s.id) = coalesce(t.led_by, t.id) where t.id = any (touched));
  while cardinality(rest) > 0 loop
    with recursive reached (id) as (
      select rest[1] union
      select case when l.service_id = r.id then l.other_id else l.service_id end
        from reached r join service_link l on l.kind = 'same' and l.until_at is null and r.id in (l.service_id, l.other_id)
    ) select array_agg(id) into together from reached;
    select l.leads_id into leads from service_link l join directory_service s on s.id = l.leads_id
     where l.until_at is null and l.kind = 'same' and l.service_id = any (together)
     order by s.only_for is not null, l.from_at desc, l.id desc limit 1;
    update directory_service s set led_by = nullif(leads, s.id) where s.id = any (together) and s.led_by is distinct from nullif(leads, s.id);
    rest := array(select unnest(rest) except select unnest(together));
    leads := null;
  end loop;
end $$;
create function leads_follow() returns trigger language plpgsql security definer set search_path = kith, public as $$
begin
  perform kith.relead(case when tg_op = 'DELETE' then array[old.service_id, old.other_id] else array[new.service_id, new.other_id] end);
  return null;
end $$;
create trigger led after insert or update or delete on service_link for each row execute function leads_follow();

call guard(array['service_link', 'service_likely']);
-- Both tell of two listings: to those who may see both, as the reader's own row-level security says.
create policy sees on service_link for select to app_rt using (
  exists (select from directory_service s where s.id = service_link.service_id) and exists (select from directory_service s where s.id = service_link.other_id));
create policy adds on service_link for insert to app_rt with check (
  agency_id = (select my_agency()) and author_id = (select my_user()) and 'curate' = any ((select my_rights())::text[])
  and exists (select from directory_service s where s.id = service_link.service_id) and exists (select from directory_service s where s.id = service_link.other_id));
create policy ends on service_link for update to app_rt using ('curate' = any ((select my_rights())::text[]) and until_at is null
  and exists (select from directory_service s where s.id = service_link.service_id) and exists (select from directory_service s where s.id = service_link.other_id))
  with check (true);
grant select, insert on service_link to app_rt;
grant update (until_at, ended_by) on service_link to app_rt;
create policy sees on service_likely for select to app_rt using ((select kith.my_rights())::text[] && '{curate,directory}'
  and exists (select from directory_service s where s.id = service_likely.service_id) and exists (select from directory_service s where s.id = service_likely.other_id));
create policy puts_off on service_likely for update to app_rt using ('curate' = any ((select my_rights())::text[])
  and exists (select from directory_service s where s.id = service_likely.service_id) and exists (select from directory_service s where s.id = service_likely.other_id));
create policy finds on service_likely to app_rt using ('directory' = any ((select my_rights())::text[]));
grant select, insert, delete on service_likely to app_rt;
grant update (weight, agrees, differs, later_at) on service_likely to app_rt;

grant create on schema kith to kith_lookup;
alter function listed_with(text, text) owner to kith_lookup;
alter function relead(uuid[]) owner to kith_lookup;
alter function leads_follow() owner to kith_lookup;
revoke create on schema kith from kith_lookup;
revoke execute on function relead(uuid[]) from public;
grant execute on function relead(uuid[]) to kith_lookup;
create policy lookup on service_link for select to kith_lookup using (true);
create policy lookup on directory_service to kith_lookup using (true) with check (true);
grant select on service_link to kith_lookup;
grant select, update (led_by) on directory_service to kith_lookup;

-- Whoever keeps an agency's directory in order. A decision about listings that everybody reads holds for everybody.
insert into role_right (role, "right") values ('supervisor', 'curate'), ('leader', 'curate'), ('admin', 'curate');
