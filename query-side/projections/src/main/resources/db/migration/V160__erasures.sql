-- One row per erasure, found by its receipt. It names nobody.
create table read_model.erasure (
  receipt      uuid        not null primary key,
  requested_at timestamptz not null,
  erased_at    timestamptz
);
