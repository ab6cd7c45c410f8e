select person, tier, tier_since, time_zone, version
  from read_model.allowance
 where person = any (?::uuid[])
