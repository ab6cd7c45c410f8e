insert into read_model.analytics_plan (
  plan_id, person, requested_at, made_millis, stars, rated_on)
select *
  from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::bigint[], ?::int[], ?::date[])
on conflict (plan_id) do update
   set made_millis = excluded.made_millis,
       stars = excluded.stars,
       rated_on = excluded.rated_on
