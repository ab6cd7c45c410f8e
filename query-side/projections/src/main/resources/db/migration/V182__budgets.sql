-- What an administrator lets one person spend in a month; null leaves it to the tier.
alter table read_model.allowance add column budget_micros bigint;

-- Each alert is one event; its id follows from the stream and the number in it.
create table read_model.budget_alert (
  alert_id     uuid        not null primary key,
  at           timestamptz not null,
  kind         text        not null,
  person       uuid,
  window_key   text        not null,
  percent      integer     not null,
  used_micros  bigint      not null,
  limit_micros bigint      not null
);
create index budget_alert_by_time on read_model.budget_alert (at desc, alert_id);
