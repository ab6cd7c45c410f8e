create table read_model.allowance (
  person     uuid        not null primary key,
  tier       text        not null,
  tier_since timestamptz,
  time_zone  text        not null,
  version    bigint      not null
);

-- What is settled in each calendar window that something was ever reserved in.
create table read_model.spend_window (
  person   uuid   not null,
  kind     text   not null,
  key      text   not null,
  requests bigint not null,
  micros   bigint not null,
  primary key (person, kind, key)
);

-- Every reservation; its windows are those of the moment it was made.
create table read_model.spend_reservation (
  person     uuid        not null,
  spend_id   uuid        not null,
  micros     bigint      not null,
  windows    jsonb       not null,
  expires_at timestamptz not null,
  open       boolean     not null,
  primary key (person, spend_id)
);
create index open_spend_reservation on read_model.spend_reservation (person) where open;
