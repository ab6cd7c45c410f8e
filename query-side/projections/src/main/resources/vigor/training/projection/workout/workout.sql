-- One statement, so that the session's version and its sets are of the same moment; and one value,
-- because decoding it costs the reader less than hundreds of columns.
select to_json(found)::text as session
  from (select w.workout_id as "id", w.version, w.status, w.plan_id as "planId",
               w.day_id as "dayId", w.started_at as "startedAt", w.finished_at as "finishedAt",
               w.duration_minutes as "durationMinutes", w.session_rpe as "sessionRpe", w.note,
               w.note_erased as "noteErased",
               (select coalesce(json_agg(to_json(done) order by done.position), '[]')
                  from (select s.position, s.set_id as "setId", s.exercise_id as "exerciseId",
                               s.reps, s.weight_kg as "weightKg", s.rpe, s.set_type as "type",
                               s.duration_seconds as "durationSeconds",
                               s.distance_meters as "distanceMeters", s.note,
                               s.note_erased as "noteErased", s.performed_at as "performedAt",
                               s.removed, s.earlier
                          from read_model.performed_set s
                         where s.workout_id = w.workout_id) done) as sets
          from read_model.workout w
         where w.workout_id = :workout
           and w.person = :owner) found
