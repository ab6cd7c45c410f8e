insert into read_model.standing (
  person, disabled, since, decided_by, reason, sessions_ended_at, disclosures, version)
select *
  from unnest(
         ?::uuid[], ?::boolean[], ?::timestamptz[], ?::uuid[], ?::text[], ?::timestamptz[],
         ?::bigint[], ?::bigint[])
on conflict (person) do update
   set disabled = excluded.disabled,
       since = excluded.since,
       decided_by = excluded.decided_by,
       reason = excluded.reason,
       sessions_ended_at = excluded.sessions_ended_at,
       disclosures = excluded.disclosures,
       version = excluded.version
