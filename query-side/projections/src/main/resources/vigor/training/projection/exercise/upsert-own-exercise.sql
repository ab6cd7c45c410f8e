insert into read_model.own_exercise (
  person, exercise_id, description, made_at, archived_at, version)
select person, exercise_id, description::jsonb, made_at, archived_at, version
  from unnest(
         ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[])
       as row(person, exercise_id, description, made_at, archived_at, version)
on conflict (person, exercise_id) do update
   set description = excluded.description,
       archived_at = excluded.archived_at,
       version = excluded.version
