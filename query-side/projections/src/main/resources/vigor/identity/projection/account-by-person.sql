select person, claim, email, display_name, roles::text as roles, registered_at, version
  from read_model.account
 where person = :person
