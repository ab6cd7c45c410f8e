insert into read_model.consent (event_id, person, purpose, given, text_version, at)
select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::boolean[], ?::text[], ?::timestamptz[])
