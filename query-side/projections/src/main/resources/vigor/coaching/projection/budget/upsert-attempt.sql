insert into read_model.system_attempt (call_id, attempt, tranche_id, provisional_micros)
select *
  from unnest(?::uuid[], ?::int[], ?::uuid[], ?::bigint[])
on conflict (call_id, attempt) do update
   set provisional_micros = excluded.provisional_micros
