-- Accounts about which an administrator ever decided something.
create table read_model.standing (
  person            uuid    not null primary key,
  disabled          boolean not null,
  since             timestamptz,
  decided_by        uuid,
  reason            text,
  sessions_ended_at timestamptz,
  disclosures       bigint  not null,
  version           bigint  not null
);
create index account_by_name on read_model.account (lower(display_name) text_pattern_ops);
