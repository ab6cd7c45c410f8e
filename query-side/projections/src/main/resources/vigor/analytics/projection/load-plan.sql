select plan_id, person, requested_at, made_millis, stars, rated_on
  from read_model.analytics_plan
 where plan_id = any (?::uuid[])
