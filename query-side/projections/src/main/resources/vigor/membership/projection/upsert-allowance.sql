insert into read_model.allowance (
  person, tier, tier_since, time_zone, budget_micros, version)
select *
  from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::text[], ?::bigint[], ?::bigint[])
on conflict (person) do update
   set tier = excluded.tier,
       tier_since = excluded.tier_since,
       time_zone = excluded.time_zone,
       budget_micros = excluded.budget_micros,
       version = excluded.version
