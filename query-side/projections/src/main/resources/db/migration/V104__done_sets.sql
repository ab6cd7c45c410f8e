-- Every set that counts: done, not taken out, not a warm-up, not of a discarded session.
-- to_json of a row is what progress, records and suggestions read.
create view read_model.done_set as
select s.person,
       s.set_id           as "id",
       s.workout_id       as "workout",
       s.exercise_id      as "exercise",
       s.set_type         as "type",
       s.reps,
       s.weight_kg        as "weightKg",
       s.rpe,
       s.duration_seconds as "durationSeconds",
       s.performed_at     as "performedAt",
       s.position,
       s.logged_event     as "loggedEvent",
       s.corrected_event  as "correctedEvent",
       s.corrected_at     as "correctedAt"
  from read_model.performed_set s
  join read_model.workout w using (workout_id)
 where s.set_type <> 'warmup'
   and not s.removed
   and w.status <> 'discarded';
