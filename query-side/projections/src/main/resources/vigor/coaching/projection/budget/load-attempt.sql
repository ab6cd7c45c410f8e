select a.call_id, a.attempt, a.tranche_id, a.provisional_micros
  from read_model.system_attempt a
  join unnest(?::uuid[], ?::int[]) as wanted(call_id, attempt)
 using (call_id, attempt)
