insert into read_model.audit_event
       (stream, position, event_id, event, at, person, actor, command, request_id, trace_id,
        cause_id, decided_by, reason)
select * from unnest(?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::timestamptz[], ?::uuid[],
                     ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
on conflict (stream, position) do nothing
