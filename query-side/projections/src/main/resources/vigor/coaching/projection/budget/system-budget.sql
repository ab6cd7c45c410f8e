select coalesce(
         m.limit_micros,
         (select decided_micros
            from read_model.system_budget
           where month < :month and decided_micros is not null
           order by month desc limit 1)) as limit_micros,
       coalesce(m.corrections_micros, 0) as corrections_micros,
       m.exhausted_at,
       coalesce(m.version, -1) as version,
       t.granted, t.spent, t.open, p.provisional
  from (select :month as month) this
  left join read_model.system_budget m on m.month = this.month
 cross join lateral (
       select coalesce(sum(amount_micros) filter (where spent_micros is null), 0)::bigint as granted,
              coalesce(sum(spent_micros), 0)::bigint as spent,
              count(*) filter (where spent_micros is null) as open
         from read_model.system_tranche where month = this.month) t
 cross join lateral (
       select coalesce(sum(a.provisional_micros), 0)::bigint as provisional
         from read_model.system_attempt a
         join read_model.system_tranche using (tranche_id)
        where month = this.month and a.provisional_micros > 0) p
