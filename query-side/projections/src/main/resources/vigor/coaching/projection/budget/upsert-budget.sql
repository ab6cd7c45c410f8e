insert into read_model.system_budget
  (month, limit_micros, decided_micros, corrections_micros, exhausted_at, version)
select *
  from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::timestamptz[], ?::bigint[])
on conflict (month) do update
   set limit_micros = excluded.limit_micros,
       decided_micros = excluded.decided_micros,
       corrections_micros = excluded.corrections_micros,
       exhausted_at = excluded.exhausted_at,
       version = excluded.version
