select person, kind, key, requests, micros
  from read_model.spend_window
  join unnest(?::uuid[], ?::text[], ?::text[]) as wanted(person, kind, key)
       using (person, kind, key)
