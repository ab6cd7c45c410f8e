insert into read_model.erasure (receipt, requested_at, erased_at)
select * from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[])
on conflict (receipt) do update
   set erased_at = excluded.erased_at
