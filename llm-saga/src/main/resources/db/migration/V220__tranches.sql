-- What is to be done later; the columns are db-scheduler's.
create table llm.deadline (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index deadline_by_time on llm.deadline (execution_time);
create index deadline_by_heartbeat on llm.deadline (last_heartbeat);

-- The house's limits as administrators set them, by UTC month.
create table llm.system_limit (
  month        text   primary key,
  limit_micros bigint not null
);

create table llm.tranche (
  tranche_id uuid    primary key,
  month      text    not null,
  -- Whether all attempts on it are known.
  expired    boolean not null default false,
  -- Whether the month's stream was told the sum; what comes later is a correction.
  closed     boolean not null default false
);

-- What each attempt takes from its tranche: its upper bound until it is known better.
create table llm.tranche_attempt (
  call_id     uuid    not null,
  attempt     integer not null,
  tranche_id  uuid    not null,
  cost_micros bigint  not null,
  open        boolean not null,
  primary key (call_id, attempt)
);
create index tranche_attempt_by_tranche on llm.tranche_attempt (tranche_id);
