insert into read_model.llm_usage (
  person, day, purpose, tier, provider, model, requests, refused, attempts, failures, tokens_in,
  tokens_cached, tokens_out, charged, cost, provisional)
select *
  from unnest(
         ?::uuid[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[],
         ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
         ?::bigint[], ?::bigint[], ?::bigint[])
on conflict (person, day, purpose, tier, provider, model) do update
   set requests = excluded.requests,
       refused = excluded.refused,
       attempts = excluded.attempts,
       failures = excluded.failures,
       tokens_in = excluded.tokens_in,
       tokens_cached = excluded.tokens_cached,
       tokens_out = excluded.tokens_out,
       charged = excluded.charged,
       cost = excluded.cost,
       provisional = excluded.provisional
