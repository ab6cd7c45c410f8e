select export_id, person, status, requested_at, bytes, expires_at, version
  from read_model.data_export
 where export_id = any (?::uuid[])
