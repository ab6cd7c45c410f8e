-- The proof that the log was not altered: each event's place in one unbroken chain of hashes, and
-- signed statements of how far the chain had come. The format is in docs/admin-guide.md.
create schema audit;

create table audit.chain (
    position     bigint not null primary key,
    global_index bigint not null unique,
    hash         bytea  not null,
    constraint positions_start_at_one check (position > 0),
    constraint hash_is_sha_256 check (octet_length(hash) = 32)
);

create table audit.checkpoint (
    position     bigint      not null primary key,
    global_index bigint      not null,
    hash         bytea       not null,
    made_at      timestamptz not null,
    key_id       text        not null,
    signature    bytea       not null
);

-- The application has no path that changes what is written here; this closes the path also to its
-- mistakes. Whoever owns the database can remove the triggers, and then the chain tells.
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are only ever inserted', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger only_inserted before update or delete or truncate on eventstore.domain_event_entry
    for each statement execute function audit.refuse_change();
create trigger only_inserted before update or delete or truncate on audit.chain
    for each statement execute function audit.refuse_change();
create trigger only_inserted before update or delete or truncate on audit.checkpoint
    for each statement execute function audit.refuse_change();
