-- Sums of requests by the UTC day they were made on; empty text where there is no tier or nobody
-- was asked.
create table read_model.llm_usage (
  person        uuid   not null,
  day           date   not null,
  purpose       text   not null,
  tier          text   not null,
  provider      text   not null,
  model         text   not null,
  requests      bigint not null,
  refused       bigint not null,
  attempts      bigint not null,
  failures      bigint not null,
  tokens_in     bigint not null,
  tokens_cached bigint not null,
  tokens_out    bigint not null,
  charged       bigint not null,
  cost          bigint not null,
  provisional   bigint not null,
  primary key (person, day, purpose, tier, provider, model)
);
create index llm_usage_of_day on read_model.llm_usage (day);
