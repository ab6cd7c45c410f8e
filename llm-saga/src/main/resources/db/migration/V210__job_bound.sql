-- What was reserved decides who may be asked, and whose job it is which known answers may serve.
-- Jobs from before this are past their deadline: they are ended, and nobody is asked for them.
alter table llm.job
  add column upper_bound_micros bigint not null default 0,
  add column person uuid not null default '00000000-0000-0000-0000-000000000000';
alter table llm.job
  alter column upper_bound_micros drop default,
  alter column person drop default;

-- Which call answered which question; the answers themselves stay in the event store.
create table llm.answer (
  key     text        primary key,
  person  uuid        not null,
  call_id uuid        not null,
  until   timestamptz not null
);
create index answer_by_call on llm.answer (call_id);
create index answer_by_person on llm.answer (person);
create index answer_by_end on llm.answer (until);
