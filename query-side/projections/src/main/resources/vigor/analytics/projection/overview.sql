select p.registered, p.agreed, p.opened,
       d.active, d.sessions, d.sets, d.plans, u.requests, u.refused, u.cost
  from (select count(*) as registered,
               count(*) filter (where agreed) as agreed,
               count(*) filter (where registered between :from and :to) as opened
          from read_model.analytics_person) p,
       (select count(distinct person) as active,
               coalesce(sum(sessions), 0)::bigint as sessions,
               coalesce(sum(sets), 0)::bigint as sets,
               coalesce(sum(plans), 0)::bigint as plans
          from read_model.analytics_day
         where day between :from and :to) d,
       (select coalesce(sum(requests), 0)::bigint as requests,
               coalesce(sum(refused), 0)::bigint as refused,
               coalesce(sum(cost), 0)::bigint as cost
          from read_model.llm_usage
         where day between :from and :to) u
