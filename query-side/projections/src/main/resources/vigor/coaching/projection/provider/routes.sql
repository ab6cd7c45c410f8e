select call_id, route::text as route
  from read_model.llm_route
 order by at desc, call_id
 limit 1000
