select workout_id, started_at, duration_minutes, session_rpe, closing_event, closing_type,
       closing_stated_at
  from read_model.workout
 where person = :owner
   and status <> 'discarded'
