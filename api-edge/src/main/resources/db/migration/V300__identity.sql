-- Secrets of signing in. No e-mail address and no name is kept here.
create schema if not exists identity;

-- Several rows may try for one claim; the claim's event stream decides which person has it.
create table identity.credential (
    person_id     uuid        primary key,
    claim         text        not null,
    password_hash text        not null,
    created_at    timestamptz not null,
    confirmed_at  timestamptz
);

create index credential_by_claim on identity.credential (claim);
create unique index credential_confirmed_once on identity.credential (claim) where confirmed_at is not null;

create table identity.refresh_family (
    family_id      uuid        primary key,
    person_id      uuid        not null,
    client_binding bytea       not null,
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    revoked_at     timestamptz
);

create index refresh_family_by_person on identity.refresh_family (person_id);

create table identity.refresh_token (
    token_hash bytea       primary key,
    family_id  uuid        not null references identity.refresh_family on delete cascade,
    issued_at  timestamptz not null,
    used_at    timestamptz
);

create index refresh_token_by_family on identity.refresh_token (family_id);
