select person, registered, agreed
  from read_model.analytics_person
 where person = any (?::uuid[])
