select coalesce(json_agg(to_json(held)), '[]')::text as list
  from (select workout_id as "id", started_at as "startedAt",
               duration_minutes as "durationMinutes", session_rpe as "sessionRpe",
               closing_event as "closingEvent", closing_type as "closingType",
               closing_stated_at as "closingStatedAt"
          from read_model.workout
         where person = :owner
           and status <> 'discarded') held
