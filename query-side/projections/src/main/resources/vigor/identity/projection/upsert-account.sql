insert into read_model.account (person, claim, email, display_name, roles, registered_at, version)
select person, claim, email, display_name, roles::jsonb, registered_at, version
  from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::bigint[])
       as row(person, claim, email, display_name, roles, registered_at, version)
on conflict (person) do update
   set roles = excluded.roles,
       version = excluded.version
