select person, day, sessions, minutes, begun, planned, sets, chats, notes, plans
  from read_model.analytics_day
  join unnest(?::uuid[], ?::date[]) as wanted(person, day) using (person, day)
