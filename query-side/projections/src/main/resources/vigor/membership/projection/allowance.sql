-- One statement, so that tier, windows and reservations are of the same moment.
select to_json(found)::text as allowance
  from (select (select to_json(a)
                  from (select tier, tier_since as "since", time_zone as "timeZone",
                               budget_micros as "budget",
                               version
                          from read_model.allowance
                         where person = :owner) a) as tier,
               (select coalesce(json_agg(to_json(w)), '[]')
                  from (select distinct on (kind) kind, key, requests, micros
                          from read_model.spend_window
                         where person = :owner
                         order by kind, key desc) w) as windows,
               (select coalesce(json_agg(to_json(r)), '[]')
                  from (select micros, windows, expires_at as "expiresAt"
                          from read_model.spend_reservation
                         where person = :owner
                           and open) r) as reservations) found
