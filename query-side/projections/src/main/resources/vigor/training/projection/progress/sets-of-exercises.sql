select coalesce(json_agg(to_json(done)), '[]')::text as list
  from read_model.done_set done
 where person = :owner
   and exercise = any (:exercises)
