-- The few sets of an exercise that decide which records one session can win, instead of years of
-- them: the session itself, the best session before it, and of all equal sets the earliest.
with done as (
  select *
    from read_model.done_set
   where person = :owner
     and exercise = :exercise),
session as (
  select workout, min("performedAt") as began, sum("weightKg" * reps) as tonnage
    from done
   group by workout),
best as (
  select earlier.workout
    from session earlier, session this
   where this.workout = :workout
     and (earlier.began, earlier.workout) < (this.began, this.workout)
   order by earlier.tonnage desc nulls last, earlier.began, earlier.workout
   limit 1),
first_of_equals as (
  select distinct on ("weightKg", reps, rpe, type) workout, id
    from done
   order by "weightKg", reps, rpe, type, "performedAt", workout, position)
select coalesce(json_agg(to_json(done)), '[]')::text as list
  from done
 where workout = :workout
    or workout in (select workout from best)
    or (workout, id) in (select workout, id from first_of_equals)
