-- Each branch gives period, group, the people a figure is about, and a fraction; only the branch
-- of the measure asked for runs. The value is the sum where there is nothing to divide by.
with used as (
  select date_trunc(:unit, d.day)::date as period, d.*
    from read_model.analytics_day d
    join read_model.analytics_person p on p.person = d.person and p.agreed
   where d.day >= :from and d.day < :until
), weeks as (
  select person, date_trunc('week', day)::date as week,
         sum(sessions) as sessions, sum(chats + notes) as asked
    from used
   group by 1, 2
), cohort as (
  select person, date_trunc(:unit, registered)::date as period
    from read_model.analytics_person
   where agreed and registered >= :from and registered < :until
)
select period, '' as grp, count(distinct person) as people,
       count(distinct person)::numeric as num, null::numeric as den
  from used where :measure = 'active_people' group by 1
union all
select period, '', count(distinct person), sum(sessions), null
  from used where :measure = 'sessions' and sessions > 0 group by 1
union all
select period, '', count(distinct person), sum(sets), null
  from used where :measure = 'sets' and sets > 0 group by 1
union all
select period, '', count(distinct person), sum(minutes), sum(sessions)
  from used where :measure = 'session_minutes' and sessions > 0 group by 1
union all
select period, '', count(distinct person), sum(planned), sum(begun)
  from used where :measure = 'plan_adherence' and begun > 0 group by 1
union all
select period, f.feature, count(distinct person), sum(f.uses), null
  from used
 cross join lateral (values ('ai_chat', chats), ('ai_notes', notes), ('plans', plans),
                            ('training_log', sets)) as f(feature, uses)
 where :measure = 'feature_use' and f.uses > 0 group by 1, 2
union all
select date_trunc(:unit, week)::date, '', count(distinct person),
       count(*) filter (where case when :measure = 'three_workouts' then sessions >= 3
                                   else asked > 0 end), count(*)
  from weeks where :measure in ('three_workouts', 'ai_weekly') group by 1
union all
select c.period, '+' || lpad(n::text, 2, '0'), count(*),
       count(*) filter (where exists (
         select 1 from read_model.analytics_day d
          where d.person = c.person
            and date_trunc(:unit, d.day)::date
                = (c.period + n * ('1 ' || :unit)::interval)::date)), count(*)
  from cohort c
 cross join generate_series(1, 12) n
 where :measure = 'retention'
   and (c.period + (n + 1) * ('1 ' || :unit)::interval)::date <= :today
 group by 1, 2
union all
select date_trunc(:unit, a.requested_at at time zone 'UTC')::date, '', count(distinct a.person),
       count(*) filter (where made_millis < 3000), count(*)
  from read_model.analytics_plan a
  join read_model.analytics_person p on p.person = a.person and p.agreed
 where :measure = 'plan_speed' and made_millis is not null
   and (a.requested_at at time zone 'UTC')::date >= :from
   and (a.requested_at at time zone 'UTC')::date < :until
 group by 1
union all
select date_trunc(:unit, a.rated_on)::date, '', count(distinct a.person),
       case when :measure = 'plan_stars' then sum(stars)
            else count(*) filter (where stars >= 4) end, count(*)
  from read_model.analytics_plan a
  join read_model.analytics_person p on p.person = a.person and p.agreed
 where :measure in ('plan_satisfaction', 'plan_stars')
   and a.rated_on >= :from and a.rated_on < :until
 group by 1
union all
select date_trunc(:unit, registered)::date, '', count(*), count(*), null
  from read_model.analytics_person
 where :measure = 'new_people' and registered >= :from and registered < :until
 group by 1
union all
select date_trunc(:unit, day)::date, tier, count(distinct person), sum(requests), null
  from read_model.llm_usage
 where :measure = 'ai_requests' and requests > 0 and tier <> ''
   and day >= :from and day < :until
 group by 1, 2
union all
select date_trunc(:unit, day)::date, provider || '/' || tier, count(distinct person), sum(cost),
       null
  from read_model.llm_usage
 where :measure = 'ai_cost' and provider <> '' and tier <> '' and cost > 0
   and day >= :from and day < :until
 group by 1, 2
 order by 1, 2
