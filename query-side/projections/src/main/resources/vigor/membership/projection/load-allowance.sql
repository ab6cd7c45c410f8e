select person, tier, tier_since, time_zone, budget_micros, version
  from read_model.allowance
 where person = any (?::uuid[])
