insert into read_model.budget_alert (
  alert_id, at, kind, person, window_key, percent, used_micros, limit_micros)
select *
  from unnest(
         ?::uuid[], ?::timestamptz[], ?::text[], ?::uuid[], ?::text[], ?::int[], ?::bigint[],
         ?::bigint[])
on conflict (alert_id) do nothing
