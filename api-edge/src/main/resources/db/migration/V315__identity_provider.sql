-- Accounts opened by way of an identity provider have no password until their owner sets one.
alter table identity.credential alter column password_hash drop not null;

-- Whose identity at a provider is whose account here. What the provider calls the person is kept as a keyed hash.
create table identity.provider_link (
    subject_hash bytea       primary key,
    person_id    uuid        not null,
    issuer       text        not null,
    own_address  boolean     not null,
    linked_at    timestamptz not null
);

create unique index provider_link_once on identity.provider_link (person_id, issuer);

-- People on their way to a provider and back. The secret itself is in the browser's cookie.
create table identity.provider_journey (
    secret_hash bytea       primary key,
    purpose     text        not null,
    person_id   uuid,
    session_id  uuid,
    return_to   text        not null,
    expires_at  timestamptz not null
);

create index provider_journey_by_age on identity.provider_journey (expires_at);
create index provider_journey_by_person on identity.provider_journey (person_id);
