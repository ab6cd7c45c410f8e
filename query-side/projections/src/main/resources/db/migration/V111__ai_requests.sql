-- One row per request: what was reserved for it, and the call that was made.
create table read_model.ai_request (
  spend_id   uuid        not null primary key,
  person     uuid        not null,
  call_id    uuid,
  subject_id uuid,
  asked_at   timestamptz not null,
  spend      jsonb,
  call       jsonb
);
create index ai_request_of_person on read_model.ai_request (person, asked_at desc, spend_id);
create index ai_request_of_call on read_model.ai_request (call_id);
create index ai_request_of_subject on read_model.ai_request (subject_id);

-- Attempts name their call only.
create table read_model.ai_request_call (
  call_id  uuid not null primary key,
  spend_id uuid not null
);
