select request_id, person, from_tier, to_tier, state, requested_at, decided_at, decided_by, reason
  from read_model.tier_request
 where request_id = any (?::uuid[])
