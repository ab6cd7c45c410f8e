select provider, model, state, until, since from read_model.provider_health
