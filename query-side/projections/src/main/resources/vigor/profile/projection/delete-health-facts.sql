delete from read_model.profile_fact
 where person = any (?::uuid[])
   and fact in ('injuries', 'body_weight', 'screening')
