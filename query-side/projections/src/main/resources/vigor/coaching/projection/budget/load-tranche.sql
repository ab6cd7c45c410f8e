select tranche_id, month, amount_micros, spent_micros
  from read_model.system_tranche
 where tranche_id = any (?::uuid[])
