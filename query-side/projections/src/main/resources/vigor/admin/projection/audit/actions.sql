select stream, position, event_id, event, at, person, command, request_id, decided_by, reason
  from read_model.audit_event
 where decided_by is not null
   and (:everybody or decided_by = :actor)
   and (at < :before or (at = :before and event_id > :after))
 order by at desc, event_id
 limit :limit
