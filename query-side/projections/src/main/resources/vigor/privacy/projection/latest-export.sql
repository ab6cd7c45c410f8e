select export_id, status, requested_at, bytes, expires_at, version
  from read_model.data_export
 where person = :owner
 order by requested_at desc
 limit 1
