create table read_model.system_budget (
  month              text        primary key,
  -- The limit in force when it was last looked at.
  limit_micros       bigint,
  -- The limit an administrator set in this month.
  decided_micros     bigint,
  corrections_micros bigint      not null,
  exhausted_at       timestamptz,
  version            bigint      not null
);

create table read_model.system_tranche (
  tranche_id    uuid   primary key,
  month         text   not null,
  amount_micros bigint not null,
  -- Null while the tranche is open.
  spent_micros  bigint
);
create index system_tranche_by_month on read_model.system_tranche (month);

-- What each attempt may have cost while nobody has confirmed it; zero afterwards.
create table read_model.system_attempt (
  call_id            uuid    not null,
  attempt            integer not null,
  tranche_id         uuid    not null,
  provisional_micros bigint  not null,
  primary key (call_id, attempt)
);
create index system_attempt_by_tranche on read_model.system_attempt (tranche_id)
 where provisional_micros > 0;
