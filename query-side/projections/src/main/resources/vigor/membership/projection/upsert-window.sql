insert into read_model.spend_window (person, kind, key, requests, micros)
select * from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::bigint[])
on conflict (person, kind, key) do update
   set requests = excluded.requests,
       micros = excluded.micros
