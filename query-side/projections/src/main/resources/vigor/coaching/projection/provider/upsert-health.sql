insert into read_model.provider_health (provider, model, state, until, since)
select provider, model, state, until, since
  from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
       as row(provider, model, state, until, since)
on conflict (provider, model) do update
   set state = excluded.state,
       until = excluded.until,
       since = excluded.since
