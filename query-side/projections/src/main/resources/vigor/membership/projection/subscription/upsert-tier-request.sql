insert into read_model.tier_request (
  request_id, person, from_tier, to_tier, state, requested_at, decided_at, decided_by, reason)
select *
  from unnest(
         ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
         ?::timestamptz[], ?::uuid[], ?::text[])
on conflict (request_id) do update
   set state = excluded.state,
       decided_at = excluded.decided_at,
       decided_by = excluded.decided_by,
       reason = excluded.reason
