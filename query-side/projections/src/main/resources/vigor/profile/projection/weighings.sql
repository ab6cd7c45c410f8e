select at, kg
  from read_model.weighing
 where person = :owner
 order by at, event_id
