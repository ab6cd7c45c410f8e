-- The latest statement of each kind about a person; value is null once erased.
create table read_model.profile_fact (
  person   uuid   not null,
  fact     text   not null,
  value    jsonb,
  event_id uuid   not null,
  version  bigint not null,
  primary key (person, fact)
);

create table read_model.weighing (
  event_id uuid          not null primary key,
  person   uuid          not null,
  at       timestamptz   not null,
  kg       numeric(7, 3)
);
create index weighing_of_person on read_model.weighing (person, at);

create table read_model.consent (
  event_id     uuid        not null primary key,
  person       uuid        not null,
  purpose      text        not null,
  given        boolean     not null,
  text_version text,
  at           timestamptz not null
);
create index consent_of_person on read_model.consent (person, at);
