select settings::text as settings, version from read_model.llm_settings
