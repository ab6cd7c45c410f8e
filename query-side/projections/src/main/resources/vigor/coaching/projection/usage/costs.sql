select nullif(
         case :by
           when 'day' then day::text
           when 'provider' then provider
           when 'model' then provider || case when model = '' then '' else '/' || model end
           when 'tier' then tier
           else purpose
         end, '') as key,
       sum(requests)::bigint as requests,
       sum(refused)::bigint as refused,
       sum(attempts)::bigint as attempts,
       sum(failures)::bigint as failures,
       sum(tokens_in)::bigint as tokens_in,
       sum(tokens_cached)::bigint as tokens_cached,
       sum(tokens_out)::bigint as tokens_out,
       sum(charged)::bigint as charged,
       sum(cost)::bigint as cost,
       sum(provisional)::bigint as provisional
  from read_model.llm_usage
 where day between :from and :to
 group by 1
having sum(requests) + sum(refused) + sum(attempts) + sum(charged) > 0
 order by 1
