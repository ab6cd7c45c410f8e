select plan_id, person, status, requested_at, accepted_at, body::text as body, version
  from read_model.plan
 where plan_id = :plan
   and person = :owner
