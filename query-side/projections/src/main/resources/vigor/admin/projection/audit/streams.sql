select stream, person, count(*) as events, min(at) as first_at, max(at) as last_at
  from read_model.audit_event
 where (:any_kind or starts_with(stream, :prefix))
   and starts_with(stream, :name)
   and (:anybody or person = :person)
   and (:any_id or person = :id or stream like '%' || :id::text)
 group by stream, person
having max(at) < :before or (max(at) = :before and stream > :after)
 order by max(at) desc, stream
 limit :limit
