select workout_id, person, status, plan_id, day_id, started_at, finished_at, duration_minutes,
       session_rpe, note, note_erased, closing_event, closing_type, closing_stated_at, version
  from read_model.workout
 where workout_id = any (?::uuid[])
