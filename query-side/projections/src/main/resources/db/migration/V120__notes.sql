-- One row per note; its id follows from whose and about what it is.
create table read_model.coach_note (
  note_id      uuid        primary key,
  person       uuid        not null,
  status       text        not null,
  requested_at timestamptz not null,
  body         jsonb       not null,
  version      bigint      not null
);
create index coach_note_of_person on read_model.coach_note (person, requested_at desc);
