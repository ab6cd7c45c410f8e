insert into read_model.ai_request (spend_id, person, call_id, subject_id, asked_at, spend, call)
select spend_id, person, call_id, subject_id, asked_at, spend::jsonb, call::jsonb
  from unnest(
         ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[])
       as row(spend_id, person, call_id, subject_id, asked_at, spend, call)
on conflict (spend_id) do update
   set call_id = excluded.call_id,
       subject_id = excluded.subject_id,
       spend = excluded.spend,
       call = excluded.call
