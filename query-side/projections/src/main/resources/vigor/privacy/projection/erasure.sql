select requested_at, erased_at
  from read_model.erasure
 where receipt = :receipt
