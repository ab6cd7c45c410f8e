select person, spend_id, micros, windows::text as windows, expires_at, open
  from read_model.spend_reservation
  join unnest(?::uuid[], ?::uuid[]) as wanted(person, spend_id) using (person, spend_id)
