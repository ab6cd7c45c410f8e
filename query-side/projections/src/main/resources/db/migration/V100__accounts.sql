create schema if not exists read_model;

-- One row per account. Personal columns are null once the person's key is destroyed.
create table read_model.account (
  person        uuid        not null primary key,
  claim         text        not null unique,
  email         text,
  display_name  text,
  roles         jsonb       not null,
  registered_at timestamptz not null,
  version       bigint      not null
);
