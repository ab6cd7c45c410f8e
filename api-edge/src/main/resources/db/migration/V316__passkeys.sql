-- Passkeys: public keys of devices that let their owner in. There is no secret here.
create table identity.passkey (
    passkey_id      uuid        primary key,
    person_id       uuid        not null,
    credential_id   bytea       not null unique,
    public_key      bytea       not null,
    backup_eligible boolean     not null,
    counter         bigint      not null,
    name            text        not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz
);

create index passkey_by_person on identity.passkey (person_id);

-- What a device has to sign, once. Without a person it is for somebody who logs in.
create table identity.passkey_challenge (
    challenge_hash bytea       primary key,
    person_id      uuid,
    expires_at     timestamptz not null
);

create index passkey_challenge_by_age on identity.passkey_challenge (expires_at);
