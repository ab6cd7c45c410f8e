insert into read_model.plan (plan_id, person, status, requested_at, accepted_at, body, version)
select plan_id, person, status, requested_at, accepted_at, body::jsonb, version
  from unnest(
         ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[],
         ?::bigint[])
       as row(plan_id, person, status, requested_at, accepted_at, body, version)
on conflict (plan_id) do update
   set status = excluded.status,
       accepted_at = excluded.accepted_at,
       body = excluded.body,
       version = excluded.version
