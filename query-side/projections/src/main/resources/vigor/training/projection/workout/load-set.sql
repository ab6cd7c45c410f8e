select workout_id, set_id, person, exercise_id, reps, weight_kg, rpe, set_type, duration_seconds,
       distance_meters, note, note_erased, performed_at, position, removed,
       earlier::text as earlier, logged_event, corrected_event, corrected_at
  from read_model.performed_set
  join unnest(?::uuid[], ?::uuid[]) as wanted(workout_id, set_id) using (workout_id, set_id)
