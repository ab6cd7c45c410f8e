select person, reference, paid_tier, paid_until, grace_until, next_tier, changes_at, request_id,
       version
  from read_model.subscription
 where person = any (?::uuid[])
