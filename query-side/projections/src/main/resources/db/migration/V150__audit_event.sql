-- Where each event of the log is and what belongs together; the events themselves stay in the log.
create table read_model.audit_event (
  stream     text        not null,
  position   bigint      not null,
  event_id   uuid        not null,
  event      text        not null,
  at         timestamptz not null,
  person     uuid,
  actor      text,
  command    text,
  request_id text,
  trace_id   text,
  cause_id   text,
  decided_by text,
  reason     text,
  primary key (stream, position)
);

create index audit_event_of_person on read_model.audit_event (person) where person is not null;
create index audit_event_of_request on read_model.audit_event (request_id)
  where request_id is not null;
create index audit_event_of_trace on read_model.audit_event (trace_id) where trace_id is not null;
create index audit_event_of_administrators on read_model.audit_event (at desc, event_id)
  where decided_by is not null;
