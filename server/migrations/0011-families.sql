-- Families: kin as data, homes that split and are shared, names with the places where each may be used.

-- The person's own word for a tie stays in `kind`, as typed. Beside it stands what it is in every family ("parent": the other one
-- is a parent of the person), and in which way. A tie between two people known here is one row, seen from both sides.
alter table tie
  add column standard text not null default '' check (standard in ('', 'parent', 'child', 'partner', 'sibling', 'grandparent', 'grandchild',
    'relative', 'godparent', 'godchild', 'coGodparent', 'clan', 'extendedFamily', 'faith', 'elder', 'chosenFamily')),
  add column way text not null default '' check (way in ('', 'birth', 'adoptive', 'step', 'foster', 'guardian',
    'married', 'together', 'separated', 'divorced', 'dated')),
  add column until_words text not null default '',
  add constraint tie_ends_after_it_began check (until_on is null or from_on is null or until_on >= from_on) not valid,
  add constraint tie_joins_two check (other_person_id is null or other_person_id <> person_id) not valid;
comment on column tie.until_words is 'how it ended, in their words: "went home to her mother"';
create index tie_of_other on tie (agency_id, other_person_id) where other_person_id is not null;

-- What was typed before is read by the words that say it plainly; anything else stays as it is.
update tie set standard = said.standard, way = said.way from (values
  ('parent', '', array['mother', 'mom', 'mum', 'father', 'dad', 'parent', 'madre', 'mamá', 'padre', 'papá', 'madre o padre']),
  ('parent', 'step', array['stepmother', 'stepfather', 'madrastra', 'padrastro']),
  ('parent', 'foster', array['foster mother', 'foster father', 'foster parent', 'madre de crianza', 'padre de crianza']),
  ('parent', 'guardian', array['guardian', 'legal guardian', 'tutora', 'tutor']),
  ('child', '', array['child', 'daughter', 'son', 'kid', 'hija', 'hijo', 'hija o hijo']),
  ('child', 'step', array['stepchild', 'stepdaughter', 'stepson', 'hijastra', 'hijastro']),
  ('child', 'foster', array['foster child', 'foster daughter', 'foster son', 'hija de crianza', 'hijo de crianza']),
  ('partner', '', array['partner', 'pareja', 'boyfriend', 'girlfriend', 'novia', 'novio']),
  ('partner', 'married', array['spouse', 'wife', 'husband', 'esposa', 'esposo', 'cónyuge']),
  ('partner', 'separated', array['former partner', 'ex partner', 'expareja']),
  ('partner', 'divorced', array['former spouse', 'former wife', 'former husband', 'exesposa', 'exesposo']),
  ('sibling', '', array['sister', 'brother', 'sibling', 'hermana', 'hermano']),
  ('grandparent', '', array['grandmother', 'grandfather', 'grandma', 'grandpa', 'abuela', 'abuelo']),
  ('grandchild', '', array['grandchild', 'granddaughter', 'grandson', 'nieta', 'nieto']),
  ('relative', '', array['aunt', 'uncle', 'cousin', 'niece', 'nephew', 'tía', 'tío', 'prima', 'primo', 'sobrina', 'sobrino']),
  ('godparent', '', array['godmother', 'godfather', 'madrina', 'padrino']),
  ('godchild', '', array['godchild', 'goddaughter', 'godson', 'ahijada', 'ahijado'])) as said (standard, way, words)
 where tie.other_kind = 'person' and lower(trim(tie.kind)) = any (said.words);

-- A home: who lives there, from when until when, which share of the time and on which days. One act (a split, a new head, a shared
-- child) ends some rows and begins others; `began_with` and `ended_with` name the act, so that it can be taken back as one.
-- A row that was taken back ends on the day on which it began: nobody lived there.
alter table household_member
  add column days text not null default '',
  add column began_with uuid, add column ended_with uuid,
  add constraint member_leaves_after_coming check (until_on is null or until_on >= from_on) not valid;
create index household_member_act on household_member (agency_id, began_with) where began_with is not null;
create index household_member_act_end on household_member (agency_id, ended_with) where ended_with is not null;

-- A name, its pronouns, and where both may be used. Who must not be called so any more keeps the row, and nobody reads it out.
alter table person_name
  add column pronouns text not null default '',
  add column places text[] not null default '{}',
  add column never_with text not null default '',
  add column may_use boolean not null default true,
  add constraint name_ends_after_it_began check (until_on is null or from_on is null or until_on >= from_on) not valid;
comment on column person_name.never_with is 'with whom it must never be used, in their words: "my father"';

-- Whoever is kin to somebody, nearest first, as far as the reader may see: it runs with the reader's own rights, goes only through
-- people whom they see, and ends at `most`. Whoever said that this person must never
-- be told of them is not in this person's family picture, by whatever way.
create function family_of(person uuid, most int) returns table (id uuid, step int) language plpgsql stable set search_path = kith, public as $$
#variable_conflict use_column
declare seen uuid[]; edge uuid[]; steps int := 0;
begin
  select coalesce(array_agg(distinct t.person_id), '{}') into seen from tie t
   where t.other_person_id = any (kith.records_of(family_of.person)) and t.may_be_told = 'never' and t.until_on is null;
  select array_agg(p.id) into edge from person p where p.id = any (kith.records_of(family_of.person));
  while cardinality(edge) > 0 and cardinality(seen) < most loop
    return query select e, steps from unnest(edge) as e;
    seen := seen || edge;
    steps := steps + 1;
    select array_agg(distinct p.id order by p.id) into edge from (
        select t.other_person_id as other from tie t where t.person_id = any (edge) and t.other_person_id is not null
           and t.standard in ('parent', 'child', 'partner', 'sibling')
        union select t.person_id from tie t where t.other_person_id = any (edge)
           and t.standard in ('parent', 'child', 'partner', 'sibling')) near
      cross join lateral unnest(kith.records_of(near.other)) as record
      join person p on p.id = record
     where not p.id = any (seen);
    edge := edge[1:most - cardinality(seen)];
  end loop;
end $$;

-- Is this one a descendant of that one, by the ties that the reader sees? Guardians are left out: a daughter may be her mother's.
create function descends(person uuid, ancestor uuid) returns boolean language plpgsql stable set search_path = kith, public as $$
declare seen uuid[] := '{}'; edge uuid[] := kith.records_of(ancestor); own uuid[] := kith.records_of(descends.person);
begin
  while cardinality(edge) > 0 and cardinality(seen) < 5000 loop
    if edge && own then return true; end if;
    seen := seen || edge;
    select array_agg(distinct record) into edge from (
        select t.other_person_id as child from tie t where t.person_id = any (edge) and t.standard = 'child' and t.way <> 'guardian' and t.other_person_id is not null
        union select t.person_id from tie t where t.other_person_id = any (edge) and t.standard = 'parent' and t.way <> 'guardian') below
      cross join lateral unnest(kith.records_of(below.child)) as record
     where not record = any (seen);
  end loop;
  return false;
end $$;
