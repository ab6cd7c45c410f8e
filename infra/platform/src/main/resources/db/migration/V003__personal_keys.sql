-- One key per person, wrapped by the master key. Destroying it makes that person's data unreadable.
create schema personal_keys;

create table personal_keys.person_key (
    person_id    uuid        not null primary key,
    version      smallint    not null default 1,
    wrapped_key  bytea,
    created_at   timestamptz not null default now(),
    destroyed_at timestamptz,
    constraint destroyed_or_there check ((wrapped_key is null) = (destroyed_at is not null))
);
