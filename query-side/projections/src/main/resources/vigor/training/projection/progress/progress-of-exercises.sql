-- Every set that counts: done, not taken out, not a warm-up, not of a discarded session.
select s.set_id, s.workout_id, s.exercise_id, s.set_type, s.reps, s.weight_kg, s.rpe,
       s.duration_seconds, s.performed_at, s.position, s.logged_event, s.corrected_event,
       s.corrected_at
  from read_model.performed_set s
  join read_model.workout w using (workout_id)
 where s.person = :owner
   and s.exercise_id = any (:exercises)
   and s.set_type <> 'warmup'
   and not s.removed
   and w.status <> 'discarded'
