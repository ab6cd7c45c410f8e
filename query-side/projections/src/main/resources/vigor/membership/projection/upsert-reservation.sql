insert into read_model.spend_reservation (person, spend_id, micros, windows, expires_at, open)
select person, spend_id, micros, windows::jsonb, expires_at, open
  from unnest(
         ?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::timestamptz[], ?::boolean[])
       as row(person, spend_id, micros, windows, expires_at, open)
on conflict (person, spend_id) do update
   set micros = excluded.micros,
       windows = excluded.windows,
       expires_at = excluded.expires_at,
       open = excluded.open
