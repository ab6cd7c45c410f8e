select n.note_id, n.person, n.status, n.requested_at, n.body::text as body, n.version
  from read_model.coach_note n
  join unnest(?::uuid[]) as wanted(note_id)
 using (note_id)
