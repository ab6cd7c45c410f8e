with gone as (
  delete from read_model.llm_usage where person = any (?::uuid[]) returning *)
insert into read_model.llm_usage (
  person, day, purpose, tier, provider, model, requests, refused, attempts, failures, tokens_in,
  tokens_cached, tokens_out, charged, cost, provisional)
select '00000000-0000-0000-0000-000000000000', day, purpose, tier, provider, model,
       sum(requests),
       sum(refused),
       sum(attempts),
       sum(failures),
       sum(tokens_in),
       sum(tokens_cached),
       sum(tokens_out),
       sum(charged),
       sum(cost),
       sum(provisional)
  from gone
 group by day, purpose, tier, provider, model
on conflict (person, day, purpose, tier, provider, model) do update
   set requests = llm_usage.requests + excluded.requests,
       refused = llm_usage.refused + excluded.refused,
       attempts = llm_usage.attempts + excluded.attempts,
       failures = llm_usage.failures + excluded.failures,
       tokens_in = llm_usage.tokens_in + excluded.tokens_in,
       tokens_cached = llm_usage.tokens_cached + excluded.tokens_cached,
       tokens_out = llm_usage.tokens_out + excluded.tokens_out,
       charged = llm_usage.charged + excluded.charged,
       cost = llm_usage.cost + excluded.cost,
       provisional = llm_usage.provisional + excluded.provisional
