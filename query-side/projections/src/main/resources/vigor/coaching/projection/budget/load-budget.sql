select month, limit_micros, decided_micros, corrections_micros, exhausted_at, version
  from read_model.system_budget
 where month = any (?::text[])
