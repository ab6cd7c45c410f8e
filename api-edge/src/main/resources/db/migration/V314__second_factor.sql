-- The secret of an authenticator app is sealed with a key that is not in the database.
create table identity.second_factor (
    person_id     uuid        primary key,
    sealed_secret bytea       not null,
    enrolled_at   timestamptz not null,
    confirmed_at  timestamptz,
    last_step     bigint      not null default 0
);

create table identity.recovery_code (
    person_id uuid  not null references identity.second_factor on delete cascade,
    code_hash bytea not null,
    primary key (person_id, code_hash)
);
