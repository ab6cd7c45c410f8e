select conversation_id,
       (array_agg(body ->> 'question' order by asked_at, turn_id))[1] as title,
       count(*) as questions,
       max(asked_at) as last_asked_at
  from read_model.coach_turn
 where person = :owner
 group by conversation_id
 order by max(asked_at) desc, conversation_id
 limit :limit
