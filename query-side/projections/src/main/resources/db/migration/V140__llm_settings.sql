-- One row: all that is decided about language models.
create table read_model.llm_settings (
  id       integer primary key check (id = 1),
  settings jsonb   not null,
  version  bigint  not null
);

create table read_model.llm_change (
  version bigint      primary key,
  kind    text        not null,
  subject text,
  actor   uuid,
  reason  text,
  at      timestamptz not null
);

create table read_model.provider_health (
  provider text        not null,
  model    text        not null,
  state    text        not null,
  until    timestamptz,
  since    timestamptz not null,
  primary key (provider, model)
);

create table read_model.llm_route (
  call_id uuid        primary key,
  person  uuid        not null,
  route   jsonb       not null,
  at      timestamptz not null
);
create index llm_route_by_time on read_model.llm_route (at desc, call_id);
