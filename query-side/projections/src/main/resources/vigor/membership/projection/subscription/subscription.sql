select s.paid_tier, s.paid_until, s.grace_until, s.next_tier, s.changes_at, s.version,
       r.request_id, r.person, r.from_tier, r.to_tier, r.state, r.requested_at, r.decided_at,
       r.decided_by, r.reason
  from read_model.subscription s
  left join read_model.tier_request r using (request_id)
 where s.person = :owner
