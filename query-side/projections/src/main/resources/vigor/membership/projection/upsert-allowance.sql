insert into read_model.allowance (person, tier, tier_since, time_zone, version)
select * from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::text[], ?::bigint[])
on conflict (person) do update
   set tier = excluded.tier,
       tier_since = excluded.tier_since,
       time_zone = excluded.time_zone,
       version = excluded.version
