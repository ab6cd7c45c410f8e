insert into read_model.analytics_day (
  person, day, sessions, minutes, begun, planned, sets, chats, notes, plans)
select *
  from unnest(
         ?::uuid[], ?::date[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
         ?::bigint[], ?::bigint[], ?::bigint[])
on conflict (person, day) do update
   set sessions = excluded.sessions,
       minutes = excluded.minutes,
       begun = excluded.begun,
       planned = excluded.planned,
       sets = excluded.sets,
       chats = excluded.chats,
       notes = excluded.notes,
       plans = excluded.plans
