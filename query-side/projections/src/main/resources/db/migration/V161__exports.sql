-- One row per copy a person asked for.
create table read_model.data_export (
  export_id    uuid        not null primary key,
  person       uuid        not null,
  status       text        not null,
  requested_at timestamptz not null,
  bytes        bigint,
  expires_at   timestamptz,
  version      bigint      not null
);
create index data_export_of_person on read_model.data_export (person, requested_at desc);
