-- Who may be the same, asked with each letter that is typed, among a million. `wanted` stands rarest mark first. Of the
-- first `sure` marks everybody is met, as before. A mark behind these is known to be borne by hundreds: reading all its
-- bearers is what takes long, and tells least. It is followed only while those who were met are fewer than `most`.
drop function who_may_be(int[], int);
create function who_may_be(wanted int[], sure int, most int) returns table (person_id uuid, names text[], born_on date, phone text, email text)
language plpgsql stable security definer set search_path = kith, public as $$
#variable_conflict use_column
declare a uuid := kith.my_agency(); hits uuid[]; hot constant int := 40; everyone boolean := 'likeness' = any (kith.my_rights());
  people uuid[] := kith.my_people(); programs uuid[] := kith.my_programs(); blocked uuid[] := kith.my_blocked(); segs text[] := kith.my_segments();
  mark int;
begin
  if not everyone and cardinality(programs) = 0 then
    hits := array(
      select s.person_id from unnest(people) p (id) join person_search s on s.agency_id = a and s.person_id = p.id
       where s.keys && wanted and not s.person_id = any (blocked) and s.segment = any (segs)
       order by cardinality(array(select unnest(s.keys) intersect select unnest(wanted))) desc limit most);
  else
    hits := array(
      select h.id from unnest(wanted[:sure]) k
        -- Planned as if all were wanted, so that the index is taken; read only as far as needed.
        cross join lateral (select m.id, count(*) over () as bearers from (
          with seen as materialized (
            select s.person_id as id from person_search s
             where s.keys @> array[k] and s.agency_id = a
               and (everyone or (s.person_id = any (people) or s.program_id = any (programs)) and not s.person_id = any (blocked) and s.segment = any (segs)))
          select id from seen limit hot) m) h
       group by h.id order by sum(1::float8 / h.bearers) desc, h.id limit most);
    foreach mark in array wanted[sure + 1:] loop
      exit when cardinality(hits) >= most;
      hits := hits || array(
        with seen as materialized (
          select s.person_id as id from person_search s
           where s.keys @> array[mark] and s.agency_id = a
             and (everyone or (s.person_id = any (people) or s.program_id = any (programs)) and not s.person_id = any (blocked) and s.segment = any (segs)))
        select id from seen where not id = any (hits) limit most - cardinality(hits));
    end loop;
  end if;
  return query
  select p.id, array_prepend(p.name, array(select n.name from person_name n where n.agency_id = a and n.person_id = p.id and n.until_on is null)),
         p.born_on, p.phone, p.email
    from unnest(hits) hit (id) join person p on p.agency_id = a and p.id = hit.id;
end $$;
grant create on schema kith to kith_lookup;
alter function who_may_be(int[], int, int) owner to kith_lookup;
revoke create on schema kith from kith_lookup;
