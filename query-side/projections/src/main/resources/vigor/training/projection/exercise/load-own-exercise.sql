select person, exercise_id, description::text as description, made_at, archived_at, version
  from read_model.own_exercise
  join unnest(?::uuid[], ?::uuid[]) as wanted(person, exercise_id) using (person, exercise_id)
