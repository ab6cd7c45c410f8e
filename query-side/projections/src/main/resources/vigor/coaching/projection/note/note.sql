select note_id, person, status, requested_at, body::text as body, version
  from read_model.coach_note
 where note_id = :note
   and person = :owner
