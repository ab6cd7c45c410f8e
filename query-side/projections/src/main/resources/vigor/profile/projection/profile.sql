-- The body weight that counts is the one weighed last, not the one entered last.
select fact, value::text as value, version
  from read_model.profile_fact
 where person = :owner
   and fact <> 'body_weight'
union all
select fact,
       (select kg::text
          from read_model.weighing
         where person = :owner
           and kg is not null
         order by at desc, event_id
         limit 1),
       version
  from read_model.profile_fact
 where person = :owner
   and fact = 'body_weight'
