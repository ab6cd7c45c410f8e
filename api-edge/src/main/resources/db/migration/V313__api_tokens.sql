-- Tokens people made for their own scripts. The token itself is shown once and never stored.
create table identity.api_token (
    token_id     uuid        primary key,
    person_id    uuid        not null,
    token_hash   bytea       not null unique,
    name         text        not null,
    scopes       text        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz
);

create index api_token_by_person on identity.api_token (person_id);
