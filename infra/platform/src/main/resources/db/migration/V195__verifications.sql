-- What is told about verifications of the chain while they run and after. The answer itself is in
-- the log too, as the end of the operation.
create table processing.verification (
    operation    uuid        not null primary key,
    state        text        not null check (state in ('running', 'whole', 'broken', 'failed')),
    checked      bigint      not null,
    total        bigint      not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    checkpoints  bigint      not null default 0,
    signed_up_to bigint      not null default 0,
    not_chained  bigint      not null default 0,
    bad_position bigint,
    bad_event    bigint,
    fault        text,
    detail       text,
    failure      text
);
create index verification_by_time on processing.verification (started_at desc, operation);
