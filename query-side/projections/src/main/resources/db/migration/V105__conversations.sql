-- One row per question; the ids come from clients, so a turn is told apart within its conversation.
create table read_model.coach_turn (
  conversation_id uuid        not null,
  turn_id         uuid        not null,
  person          uuid        not null,
  status          text        not null,
  asked_at        timestamptz not null,
  body            jsonb       not null,
  version         bigint      not null,
  primary key (conversation_id, turn_id)
);
create index coach_turn_of_person on read_model.coach_turn (person, asked_at desc);
