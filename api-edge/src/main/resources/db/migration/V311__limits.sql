-- Limits that all nodes share. Unlogged: a crash forgets who called how often, which harms nobody,
-- and in return no call waits for the disk. Names are keyed hashes: no address is kept.
create unlogged table identity.attempt (
    name     text        primary key,
    failures int         not null,
    last_at  timestamptz not null
);

create index attempt_by_age on identity.attempt (last_at);

create unlogged table identity.call_budget (
    name    text             primary key,
    permits double precision not null,
    at      timestamptz      not null
);

create index call_budget_by_age on identity.call_budget (at);
