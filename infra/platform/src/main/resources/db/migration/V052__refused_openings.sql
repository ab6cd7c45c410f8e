-- Sealed values that did not open with their person's key: altered, or moved from elsewhere.
create table personal_keys.refused_opening (
    person_id uuid        not null,
    place     text        not null,
    times     bigint      not null,
    first_at  timestamptz not null,
    last_at   timestamptz not null,
    primary key (person_id, place)
);
