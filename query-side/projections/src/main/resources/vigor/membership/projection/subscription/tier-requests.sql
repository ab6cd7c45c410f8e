select request_id, person, from_tier, to_tier, state, requested_at, decided_at, decided_by, reason
  from read_model.tier_request
 where (:state = '' or state = :state)
   and (requested_at < :before or (requested_at = :before and request_id > :after))
 order by requested_at desc, request_id
 limit :limit
