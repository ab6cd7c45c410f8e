-- Exercises that people made. Ids come from clients, so they are told apart within their owner's.
create table read_model.own_exercise (
  person      uuid        not null,
  exercise_id uuid        not null,
  description jsonb       not null,
  made_at     timestamptz not null,
  archived_at timestamptz,
  version     bigint      not null,
  primary key (person, exercise_id)
);
