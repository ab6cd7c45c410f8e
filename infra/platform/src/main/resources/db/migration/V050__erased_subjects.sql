-- Who asked to be forgotten: random ids that lead nowhere. Kept, so that nothing about them is
-- written again, and restored backups can be told from the truth.
create schema erasure;

create table erasure.subject (
    person_id    uuid        primary key,
    requested_at timestamptz not null
);
