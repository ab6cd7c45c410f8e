select plan_id, person, status, requested_at, accepted_at, body::text as body, version
  from read_model.plan
 where person = :owner
   and (status = :status or (:status = '' and status <> 'archived'))
   and (requested_at < :before or (requested_at = :before and plan_id > :after))
 order by requested_at desc, plan_id
 limit :limit
