select w.workout_id, w.version, w.status, w.plan_id, w.day_id, w.started_at, w.finished_at,
       w.duration_minutes, w.session_rpe, done.set_count, done.tonnage_kg, done.exercises
  from read_model.workout w
 cross join lateral (
         select coalesce(sum(e.set_count), 0)::bigint as set_count,
                sum(e.tonnage_kg) as tonnage_kg,
                coalesce(json_agg(e.exercise_id order by e.first), '[]')::text as exercises
           from (select s.exercise_id,
                        min(s.position) as first,
                        count(*) as set_count,
                        sum(s.weight_kg * s.reps) filter (where s.set_type <> 'warmup')
                          as tonnage_kg
                   from read_model.performed_set s
                  where s.workout_id = w.workout_id
                    and not s.removed
                  group by s.exercise_id) e) done
 where w.person = :owner
   and (w.status = :status or (:status = '' and w.status <> 'discarded'))
   and (w.started_at < :before or (w.started_at = :before and w.workout_id > :after))
 order by w.started_at desc, w.workout_id
 limit :limit
