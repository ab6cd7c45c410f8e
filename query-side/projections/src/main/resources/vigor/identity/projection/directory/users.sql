-- The month is the one it is for the person; empty text asks for any.
select a.person, a.display_name, a.email, a.roles::text as roles, a.registered_at,
       coalesce(w.tier, 'free') as tier, w.tier_since,
       coalesce(s.disabled, false) as disabled,
       coalesce(m.requests, 0) as requests, coalesce(m.micros, 0) as micros,
       lower(coalesce(a.display_name, '')) as name_key,
       case :sort
         when 'requests' then coalesce(m.requests, 0)
         when 'spend' then coalesce(m.micros, 0)
         else (extract(epoch from a.registered_at) * 1000000)::bigint
       end as number_key
  from read_model.account a
  left join read_model.allowance w using (person)
  left join read_model.standing s using (person)
  left join lateral (
         select requests, micros
           from read_model.spend_window x
          where x.person = a.person
            and x.kind = 'month'
            and x.key >= to_char(
                  cast(:now as timestamptz) at time zone coalesce(w.time_zone, 'UTC'), 'YYYY-MM')
          order by x.key desc
          limit 1) m on true
 where (:anybody or a.person = :person)
   and (:claim = '' or a.claim = :claim)
   and (:name = '' or starts_with(lower(a.display_name), :name))
   and (:tier = '' or coalesce(w.tier, 'free') = :tier)
   and (:state = '' or coalesce(s.disabled, false) = (:state = 'disabled'))
