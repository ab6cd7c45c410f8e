select person, day, purpose, tier, provider, model, requests, refused, attempts, failures,
       tokens_in, tokens_cached, tokens_out, charged, cost, provisional
  from read_model.llm_usage
  join unnest(?::uuid[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[])
       as wanted(person, day, purpose, tier, provider, model)
       using (person, day, purpose, tier, provider, model)
