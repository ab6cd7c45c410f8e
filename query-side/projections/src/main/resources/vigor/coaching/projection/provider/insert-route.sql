insert into read_model.llm_route (call_id, person, route, at)
select call_id, person, route::jsonb, at
  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[]) as row(call_id, person, route, at)
on conflict (call_id) do nothing
