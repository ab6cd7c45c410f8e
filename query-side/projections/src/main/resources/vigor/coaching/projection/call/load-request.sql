select spend_id, person, call_id, subject_id, asked_at, spend::text as spend, call::text as call
  from read_model.ai_request
 where spend_id = any (?::uuid[])
