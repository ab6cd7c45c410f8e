insert into read_model.profile_fact (person, fact, value, event_id, version)
select person, fact, value::jsonb, event_id, version
  from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::bigint[])
       as row(person, fact, value, event_id, version)
on conflict (person, fact) do update
   set value = excluded.value,
       event_id = excluded.event_id,
       version = excluded.version
