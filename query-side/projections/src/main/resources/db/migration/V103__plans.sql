create table read_model.plan (
  plan_id      uuid        not null primary key,
  person       uuid        not null,
  status       text        not null,
  requested_at timestamptz not null,
  accepted_at  timestamptz,
  body         jsonb       not null,
  version      bigint      not null
);
create index plan_of_person on read_model.plan (person, requested_at desc, plan_id);
