select t.conversation_id, t.turn_id, t.person, t.status, t.asked_at, t.body::text as body, t.version
  from read_model.coach_turn t
  join unnest(?::uuid[], ?::uuid[]) as wanted(conversation_id, turn_id)
 using (conversation_id, turn_id)
