select spend_id, person, call_id, subject_id, asked_at, spend::text as spend, call::text as call
  from read_model.ai_request
 where person = :owner
   and (asked_at < :before or (asked_at = :before and spend_id > :after))
 order by asked_at desc, spend_id
 limit :limit
