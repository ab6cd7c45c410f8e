-- What was used when the request was made follows from the order of the allowance's events: what
-- was reserved before it and not given back before it.
select r.spend_id, r.person, r.call_id, r.subject_id, r.asked_at,
       r.spend::text as spend, r.call::text as call,
       (select coalesce(json_agg(to_json(w)), '[]')::text
          from (select met.kind, met.key,
                       count(o.spend_id) as requests,
                       coalesce(sum(case when (o.spend ->> 'closedVersion')::bigint
                                              < (r.spend ->> 'version')::bigint
                                         then (o.spend ->> 'charged')::bigint
                                         else (o.spend ->> 'micros')::bigint end), 0)::bigint
                         as micros
                  from jsonb_to_recordset(r.spend -> 'windows') as met(kind text, key text)
                  left join read_model.ai_request o
                         on o.person = r.person
                        and (o.spend ->> 'version')::bigint < (r.spend ->> 'version')::bigint
                        and o.spend -> 'windows'
                            @> jsonb_build_array(jsonb_build_object('kind', met.kind, 'key', met.key))
                        and not (o.spend ? 'released'
                                 and (o.spend ->> 'closedVersion')::bigint
                                     < (r.spend ->> 'version')::bigint)
                 group by met.kind, met.key) w) as windows
  from read_model.ai_request r
 where (r.spend_id = :id or r.call_id = :id or r.subject_id = :id)
   and (:everybody or r.person = :owner)
 order by r.asked_at desc, r.spend_id
 limit 1
