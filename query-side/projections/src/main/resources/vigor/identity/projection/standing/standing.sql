select disabled, since, decided_by, reason, sessions_ended_at, disclosures, version
  from read_model.standing
 where person = :person
