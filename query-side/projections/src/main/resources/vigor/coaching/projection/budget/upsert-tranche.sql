insert into read_model.system_tranche (tranche_id, month, amount_micros, spent_micros)
select *
  from unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[])
on conflict (tranche_id) do update
   set spent_micros = excluded.spent_micros
