-- Copies people asked for, in parts encrypted with their person's key, until they are fetched.
create schema export;

create table export.part (
    export_id uuid    not null,
    number    integer not null,
    person_id uuid    not null,
    sealed    bytea   not null,
    primary key (export_id, number)
);
create index part_of_person on export.part (person_id);
