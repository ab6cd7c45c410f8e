insert into read_model.llm_change (version, kind, subject, actor, reason, at)
select version, kind, subject, actor, reason, at
  from unnest(?::bigint[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::timestamptz[])
       as row(version, kind, subject, actor, reason, at)
on conflict (version) do nothing
