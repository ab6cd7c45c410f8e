-- Links sent to people; each opens one door once. The e-mail address itself stays in the account.
create table identity.link (
    token_hash bytea       primary key,
    person_id  uuid        not null,
    purpose    text        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null
);

create unique index link_newest_only on identity.link (person_id, purpose);

alter table identity.credential
    add column email_verified_at   timestamptz,
    add column password_changed_at timestamptz;
