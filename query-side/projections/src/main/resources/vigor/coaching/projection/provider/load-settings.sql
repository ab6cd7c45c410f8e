select settings::text as settings, version
  from read_model.llm_settings
 where id = any (?::int[])
