insert into read_model.workout (
  workout_id, person, status, plan_id, day_id, started_at, finished_at, duration_minutes,
  session_rpe, note, note_erased, closing_event, closing_type, closing_stated_at, version)
select *
  from unnest(
         ?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[],
         ?::integer[], ?::numeric[], ?::text[], ?::boolean[], ?::uuid[], ?::text[],
         ?::timestamptz[], ?::bigint[])
on conflict (workout_id) do update
   set status = excluded.status,
       finished_at = excluded.finished_at,
       duration_minutes = excluded.duration_minutes,
       session_rpe = excluded.session_rpe,
       note = excluded.note,
       note_erased = excluded.note_erased,
       closing_event = excluded.closing_event,
       closing_type = excluded.closing_type,
       closing_stated_at = excluded.closing_stated_at,
       version = excluded.version
