create table read_model.subscription (
  person      uuid   not null primary key,
  reference   text,
  paid_tier   text,
  paid_until  timestamptz,
  grace_until timestamptz,
  next_tier   text,
  changes_at  timestamptz,
  request_id  uuid,
  version     bigint not null
);
create index subscription_by_reference on read_model.subscription (reference);

create table read_model.tier_request (
  request_id   uuid        not null primary key,
  person       uuid        not null,
  from_tier    text        not null,
  to_tier      text        not null,
  state        text        not null,
  requested_at timestamptz not null,
  decided_at   timestamptz,
  decided_by   uuid,
  reason       text
);
create index tier_request_by_time on read_model.tier_request (requested_at desc, request_id);
