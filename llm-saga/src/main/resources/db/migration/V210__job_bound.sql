-- What was reserved decides who may be asked. Jobs from before this are ended, not asked for.
alter table llm.job add column upper_bound_micros bigint not null default 0;
alter table llm.job alter column upper_bound_micros drop default;
