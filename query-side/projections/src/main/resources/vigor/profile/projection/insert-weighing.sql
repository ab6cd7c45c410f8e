insert into read_model.weighing (event_id, person, at, kg)
select * from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::numeric[])
