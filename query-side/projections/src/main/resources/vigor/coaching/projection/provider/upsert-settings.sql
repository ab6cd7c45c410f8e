insert into read_model.llm_settings (id, settings, version)
select 1, settings::jsonb, version
  from unnest(?::text[], ?::bigint[]) as row(settings, version)
on conflict (id) do update
   set settings = excluded.settings,
       version = excluded.version
