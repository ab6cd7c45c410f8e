insert into read_model.subscription (
  person, reference, paid_tier, paid_until, grace_until, next_tier, changes_at, request_id,
  version)
select *
  from unnest(
         ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[],
         ?::timestamptz[], ?::uuid[], ?::bigint[])
on conflict (person) do update
   set reference = excluded.reference,
       paid_tier = excluded.paid_tier,
       paid_until = excluded.paid_until,
       grace_until = excluded.grace_until,
       next_tier = excluded.next_tier,
       changes_at = excluded.changes_at,
       request_id = excluded.request_id,
       version = excluded.version
