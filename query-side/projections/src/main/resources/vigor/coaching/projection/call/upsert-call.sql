insert into read_model.ai_request_call (call_id, spend_id)
select * from unnest(?::uuid[], ?::uuid[])
on conflict (call_id) do update
   set spend_id = excluded.spend_id
