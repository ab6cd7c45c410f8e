select conversation_id, turn_id, person, status, asked_at, body::text as body, version
  from read_model.coach_turn
 where conversation_id = :conversation
   and person = :owner
 order by asked_at, turn_id
