-- The same model may have served several tiers on one day.
select day, purpose, nullif(provider, '') as provider, nullif(model, '') as model,
       sum(requests)::bigint as requests,
       sum(tokens_in)::bigint as tokens_in,
       sum(tokens_cached)::bigint as tokens_cached,
       sum(tokens_out)::bigint as tokens_out,
       sum(charged)::bigint as charged
  from read_model.llm_usage
 where person = :owner
   and day between :from and :to
 group by day, purpose, provider, model
having sum(requests) + sum(attempts) + sum(charged) > 0
 order by day, purpose, provider, model
