select purpose, given, text_version, at
  from read_model.consent
 where person = :owner
 order by at, event_id
