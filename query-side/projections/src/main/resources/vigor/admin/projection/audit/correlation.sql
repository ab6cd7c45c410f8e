-- A worker that carries out a call begins a trace of its own. What it did belongs to the request
-- that began the call: whatever traces the stream of the call knows belong together.
with recursive trace(id) as (
  select trace_id
    from read_model.audit_event
   where (request_id = :id or trace_id = :id) and trace_id is not null
  union
  select later.trace_id
    from trace
    join read_model.audit_event first
      on first.trace_id = trace.id and first.position = 0 and starts_with(first.stream, 'llm-call-')
    join read_model.audit_event later
      on later.stream = first.stream and later.trace_id is not null
)
select stream, position, event_id, event, at, person, actor, command, request_id, trace_id, cause_id
  from read_model.audit_event
 where trace_id in (select id from trace) or request_id = :id
 order by at, stream, position
 limit :limit
