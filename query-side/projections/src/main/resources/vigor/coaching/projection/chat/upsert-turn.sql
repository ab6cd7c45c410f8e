insert into read_model.coach_turn
       (conversation_id, turn_id, person, status, asked_at, body, version)
select conversation_id, turn_id, person, status, asked_at, body::jsonb, version
  from unnest(
         ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::text[], ?::bigint[])
       as row(conversation_id, turn_id, person, status, asked_at, body, version)
on conflict (conversation_id, turn_id) do update
   set status = excluded.status,
       body = excluded.body,
       version = excluded.version
