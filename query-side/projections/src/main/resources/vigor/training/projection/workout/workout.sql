-- One statement, so that the session's version and its sets are of the same moment.
select w.workout_id, w.version, w.status, w.plan_id, w.day_id, w.started_at, w.finished_at,
       w.duration_minutes, w.session_rpe, w.note, w.note_erased,
       s.set_id, s.exercise_id, s.reps, s.weight_kg, s.rpe, s.set_type, s.duration_seconds,
       s.distance_meters, s.note as set_note, s.note_erased as set_note_erased, s.performed_at,
       s.removed, s.earlier::text as earlier
  from read_model.workout w
  left join read_model.performed_set s on s.workout_id = w.workout_id
 where w.workout_id = :workout
   and w.person = :owner
 order by s.position
