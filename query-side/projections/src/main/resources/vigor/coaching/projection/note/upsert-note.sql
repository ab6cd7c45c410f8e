insert into read_model.coach_note (note_id, person, status, requested_at, body, version)
select note_id, person, status, requested_at, body::jsonb, version
  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::text[], ?::bigint[])
       as row(note_id, person, status, requested_at, body, version)
on conflict (note_id) do update
   set status = excluded.status,
       body = excluded.body,
       version = excluded.version
