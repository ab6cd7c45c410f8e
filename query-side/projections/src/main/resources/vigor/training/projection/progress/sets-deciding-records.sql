-- The few sets of an exercise that decide which records one session can win, instead of years of
-- them: the session itself, the best session before it, and of all equal sets the earliest.
with done as (
  select s.*
    from read_model.performed_set s
    join read_model.workout w using (workout_id)
   where s.person = :owner
     and s.exercise_id = :exercise
     and s.set_type <> 'warmup'
     and not s.removed
     and w.status <> 'discarded'),
session as (
  select workout_id, min(performed_at) as began, sum(weight_kg * reps) as tonnage
    from done
   group by workout_id),
best as (
  select earlier.workout_id
    from session earlier, session this
   where this.workout_id = :workout
     and (earlier.began, earlier.workout_id) < (this.began, this.workout_id)
   order by earlier.tonnage desc nulls last, earlier.began, earlier.workout_id
   limit 1),
first_of_equals as (
  select distinct on (weight_kg, reps, rpe, set_type) workout_id, set_id
    from done
   order by weight_kg, reps, rpe, set_type, performed_at, workout_id, position)
select coalesce(json_agg(to_json(deciding)), '[]')::text as list
  from (select s.set_id as "id", s.workout_id as "workout", s.exercise_id as "exercise",
               s.set_type as "type", s.reps, s.weight_kg as "weightKg", s.rpe,
               s.duration_seconds as "durationSeconds", s.performed_at as "performedAt",
               s.position, s.logged_event as "loggedEvent",
               s.corrected_event as "correctedEvent", s.corrected_at as "correctedAt"
          from done s
         where s.workout_id = :workout
            or s.workout_id in (select workout_id from best)
            or (s.workout_id, s.set_id) in (select workout_id, set_id from first_of_equals)
       ) deciding
