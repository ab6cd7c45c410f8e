select call_id, spend_id
  from read_model.ai_request_call
 where call_id = any (?::uuid[])
