select person, exercise_id, description::text as description, made_at, archived_at, version
  from read_model.own_exercise
 where person = :owner
 order by exercise_id
