insert into read_model.performed_set (
  workout_id, set_id, person, exercise_id, reps, weight_kg, rpe, set_type, duration_seconds,
  distance_meters, note, note_erased, performed_at, position, removed, earlier, logged_event,
  corrected_event, corrected_at)
select workout_id, set_id, person, exercise_id, reps, weight_kg, rpe, set_type, duration_seconds,
       distance_meters, note, note_erased, performed_at, position, removed, earlier::jsonb,
       logged_event, corrected_event, corrected_at
  from unnest(
         ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::integer[], ?::numeric[], ?::numeric[],
         ?::text[], ?::integer[], ?::integer[], ?::text[], ?::boolean[], ?::timestamptz[],
         ?::bigint[], ?::boolean[], ?::text[], ?::uuid[], ?::uuid[], ?::timestamptz[])
       as row(
         workout_id, set_id, person, exercise_id, reps, weight_kg, rpe, set_type, duration_seconds,
         distance_meters, note, note_erased, performed_at, position, removed, earlier,
         logged_event, corrected_event, corrected_at)
on conflict (workout_id, set_id) do update
   set exercise_id = excluded.exercise_id,
       reps = excluded.reps,
       weight_kg = excluded.weight_kg,
       rpe = excluded.rpe,
       set_type = excluded.set_type,
       duration_seconds = excluded.duration_seconds,
       distance_meters = excluded.distance_meters,
       note = excluded.note,
       note_erased = excluded.note_erased,
       removed = excluded.removed,
       earlier = excluded.earlier,
       corrected_event = excluded.corrected_event,
       corrected_at = excluded.corrected_at
