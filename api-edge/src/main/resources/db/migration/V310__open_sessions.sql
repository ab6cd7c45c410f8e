-- What the list of devices shows, and when the password was last given for a session.
alter table identity.refresh_family
    add column device       text not null default 'Unknown device',
    add column confirmed_at timestamptz;
