select alert_id, at, kind, person, window_key, percent, used_micros, limit_micros
  from read_model.budget_alert
 where (:scope = '' or (person is null) = (:scope = 'system'))
   and (at < :before or (at = :before and alert_id > :after))
 order by at desc, alert_id
 limit :limit
