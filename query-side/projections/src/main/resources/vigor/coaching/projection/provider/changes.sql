select version, kind, subject, actor, reason, at
  from read_model.llm_change
 order by version desc
 limit 100
