-- Read models that are or were built anew. The new tables grow in a schema of their own, so that
-- readers keep the old ones until both change places.
create schema read_model_next;

create table processing.replay (
    operation  uuid        not null primary key,
    processor  text        not null,
    state      text        not null check (state in ('running', 'done', 'failed')),
    handled    bigint      not null,
    head       bigint      not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    failure    text
);
create index replay_of_processor on processing.replay (processor, started_at desc);

-- Events that administrators gave up for a processor; a replay goes on without them too.
create table processing.dropped_letter (
    processor        text not null,
    event_identifier text not null,
    primary key (processor, event_identifier)
);
