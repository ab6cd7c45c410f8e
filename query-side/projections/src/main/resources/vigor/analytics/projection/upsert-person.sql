insert into read_model.analytics_person (person, registered, agreed)
select * from unnest(?::uuid[], ?::date[], ?::boolean[])
on conflict (person) do update
   set registered = excluded.registered,
       agreed = excluded.agreed
