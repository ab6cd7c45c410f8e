insert into read_model.data_export (
  export_id, person, status, requested_at, bytes, expires_at, version)
select * from unnest(
         ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::bigint[], ?::timestamptz[],
         ?::bigint[])
on conflict (export_id) do update
   set status = excluded.status,
       bytes = excluded.bytes,
       expires_at = excluded.expires_at,
       version = excluded.version
