update read_model.ai_request
   set person = '00000000-0000-0000-0000-000000000000',
       subject_id = null
 where person = any (?::uuid[])
