package vigor.training.domain.coach;

import java.util.Locale;
import java.util.stream.Collectors;
import vigor.profile.command.Goal;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.plan.Reason;
import vigor.training.domain.prescription.IntensityLimit;
import vigor.training.domain.prescription.Numbers;
import vigor.training.domain.prescription.SessionTime;
import vigor.training.domain.prescription.Why;

/** Says why an exercise has its sets, range, effort and rest. */
final class DoseReasons {
  private final Trainee trainee;
  private final String goals;

  DoseReasons(Trainee trainee) {
    this.trainee = trainee;
    this.goals =
        trainee.brief().goals().stream()
            .map(Goal::code)
            .map(g -> g.replace('_', ' '))
            .collect(Collectors.joining(", then "));
  }

  Reason sets(Chosen chosen, int sets) {
    String role = chosen.role().name().toLowerCase(Locale.ROOT);
    return Why.of(
            "sets",
            "SetsByRole",
            sets + (sets == 1 ? " set suits" : " sets suit") + " its " + role + " place.")
        .with("role", role)
        .with("level", trainee.brief().level().code())
        .with("minutes", trainee.brief().minutesPerSession())
        .source("ACSM 2026 position stand: 2–3 sets; about 10 weekly sets per muscle for growth");
  }

  Reason reps(Exercise exercise, Dose dose) {
    boolean timed = SessionTime.timed(exercise);
    String range = dose.low() + " to " + dose.high() + (timed ? " seconds" : " reps");
    String why =
        timed
            ? " is long enough to work and short enough to stay in form."
            : exercise.pattern() == MovementPattern.JUMP
                ? " stay fast: jumps train speed, not tiredness."
                : " suit your goals: " + goals + ".";
    return Why.of("reps", timed ? "SecondsByKind" : "RangeByGoals", range + why)
        .with("goals", goals)
        .with("minReps", trainee.limit().minReps())
        .source("ACSM 2026 position stand; loads for strength, a wide range for growth");
  }

  Reason effort(Exercise exercise, Dose dose) {
    IntensityLimit limit = trainee.limit();
    String sentence =
        SessionTime.timed(exercise) || dose.rpe() < 5
            ? "Effort " + Numbers.plain(dose.rpe()) + " of 10: " + feel(dose.rpe()) + "."
            : SorePlaces.usedBy(exercise, trainee.brief()).isPresent()
                ? "Stop at effort " + Numbers.plain(dose.rpe()) + ": it uses a sore place, so stay"
                    + " light and stop if it hurts."
            : limit.binds() && dose.rpe() >= limit.maxRpe()
            ? "Stop at effort " + Numbers.plain(dose.rpe()) + ": " + limit.who() + "."
            : String.format(
                Locale.ROOT,
                "Stop with about %s reps left (effort %s); going to failure adds tiredness, not"
                    + " much more.",
                Numbers.plain(10 - dose.rpe()),
                Numbers.plain(dose.rpe()));
    return Why.of("targetRpe", "EffortByGoalsAndLimits", sentence)
        .with("targetRpe", Numbers.plain(dose.rpe()))
        .with("limitRpe", Numbers.plain(limit.maxRpe()))
        .with("level", trainee.brief().level().code())
        .source(limit.binds() ? limit.source() : "Robinson 2024; ACSM 2026 position stand");
  }

  private static String feel(double rpe) {
    return rpe <= 4
        ? "easy, breath stays calm"
        : rpe <= 5.5 ? "steady, you could still talk" : "working, but in form to the end";
  }

  Reason rest(Exercise exercise, Dose dose) {
    String sentence =
        trainee.shortOfTime()
            ? dose.restSeconds() + " s of rest keep the session within your minutes."
            : dose.restSeconds() + " s of rest let you repeat the set well.";
    return Why.of("restSeconds", "RestByMechanics", sentence)
        .with("mechanics", exercise.mechanics().code())
        .with("minutes", trainee.brief().minutesPerSession())
        .source("Schoenfeld 2016: 2–3 min for compounds, 1–2 min for isolation");
  }
}
