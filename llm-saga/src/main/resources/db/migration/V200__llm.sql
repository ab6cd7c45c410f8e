-- Calls of language models that wait for a worker. Nothing personal: the prompt is made from the
-- event store when the call is made.
create schema llm;

create table llm.job (
  call_id        uuid        primary key,
  purpose        text        not null,
  subject        text        not null,
  prompt_version text        not null,
  deadline       timestamptz not null,
  -- Counts the workers that had this job; the number fences off all but the last.
  lease          bigint      not null default 0,
  leased_until   timestamptz not null default '-infinity'
);

create index job_by_lease on llm.job (leased_until, deadline);
