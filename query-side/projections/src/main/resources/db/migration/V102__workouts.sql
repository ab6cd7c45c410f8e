create table read_model.workout (
  workout_id        uuid         not null primary key,
  person            uuid         not null,
  status            text         not null,
  plan_id           uuid,
  day_id            text,
  started_at        timestamptz  not null,
  finished_at       timestamptz,
  duration_minutes  integer,
  session_rpe       numeric(3, 1),
  note              text,
  note_erased       boolean      not null,
  closing_event     uuid,
  closing_type      text,
  closing_stated_at timestamptz,
  version           bigint       not null
);
create index workout_of_person on read_model.workout (person, started_at desc, workout_id);

-- One row per set, also when it was removed: a removal can be undone.
create table read_model.performed_set (
  workout_id       uuid          not null,
  set_id           uuid          not null,
  person           uuid          not null,
  exercise_id      text          not null,
  reps             integer,
  weight_kg        numeric(7, 3),
  rpe              numeric(3, 1),
  set_type         text          not null,
  duration_seconds integer,
  distance_meters  integer,
  note             text,
  note_erased      boolean       not null,
  performed_at     timestamptz   not null,
  position         bigint        not null,
  removed          boolean       not null,
  earlier          jsonb         not null,
  logged_event     uuid          not null,
  corrected_event  uuid,
  corrected_at     timestamptz,
  primary key (workout_id, set_id)
);
create index performed_set_of_person on read_model.performed_set (person, exercise_id);
