-- The directory belongs to the network, not to an agency: everyone reads it, also without an account (it is published as HSDS),
-- and only those with the right `directory` change it.
create table directory_organization (
  id uuid primary key, source text not null, name text not null, hsds jsonb not null, digest bytea not null,
  changed_at timestamptz not null default now()
);
create table directory_location (
  id uuid primary key, source text not null, organization_id uuid, name text not null, latitude double precision, longitude double precision,
  hsds jsonb not null, digest bytea not null, changed_at timestamptz not null default now()
);
create table directory_service (
  id uuid primary key, source text not null, organization_id uuid references directory_organization, name text not null, organization_name text not null default '',
  status text not null default 'active', needs text[] not null default '{}', languages text[] not null default '{}',
  latitude double precision, longitude double precision, place text not null default '',
  schedules jsonb not null default '[]', words text not null, hsds jsonb not null, digest bytea not null,
  agency_id uuid references agency, email text not null default '', phone text not null default '', capacity text not null default 'unknown',
  assured_on date, changed_at timestamptz not null default now()
);
create table directory_service_at (
  id uuid primary key, service_id uuid not null, location_id uuid not null, hsds jsonb not null, changed_at timestamptz not null default now()
);
create index directory_service_words on directory_service using gin (words gin_trgm_ops);
create index directory_service_text on directory_service using gin (to_tsvector('simple', words));
create index directory_service_needs on directory_service using gin (needs);
create index directory_service_place on directory_service (latitude, longitude);
create index directory_service_of_organization on directory_service (organization_id);
call guard(array['directory_organization', 'directory_location', 'directory_service', 'directory_service_at']);
do $$ declare t text; begin
  foreach t in array array['directory_organization', 'directory_location', 'directory_service', 'directory_service_at'] loop
    execute format('create policy everyone on kith.%I for select to app_rt using (true)', t);
    execute format('create policy keeps on kith.%I for insert to app_rt with check (''directory'' = any ((select kith.my_rights())::text[]))', t);
    execute format('create policy mends on kith.%I for update to app_rt using (''directory'' = any ((select kith.my_rights())::text[]))', t);
    execute format('grant select, insert, update on kith.%I to app_rt', t);
  end loop;
end $$;

-- Who keeps the directory where nobody is written down yet: the house itself, with a named service of its own.
insert into agency (id, name, kind) values ('00000000-0000-4000-8000-000000000001', 'This house', 'house');
insert into unit (agency_id, id, parent_id, kind, name, path) values
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', null, 'agency', 'This house', array['00000000-0000-4000-8000-000000000002'::uuid]);
insert into account (agency_id, id, kind, email, name) values
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000003', 'service', 'directory@service.kith', 'Directory import');
insert into membership (agency_id, id, user_id, unit_id, role) values
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000002', 'keeper');
insert into role_right (role, "right") values ('keeper', 'directory');
