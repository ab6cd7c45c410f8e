select receipt, requested_at
  from read_model.erasure
 where receipt = any (?::uuid[])
