package vigor.training.edge.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.plan.PlanBrief;
import vigor.training.query.plan.PlanBriefFacts;

/** Joins what is known about a person with the wishes of the moment. */
final class BriefComposition {
  private static final int USUAL_WEEKS = 6;

  private BriefComposition() {}

  static PlanBrief brief(PlanBriefFacts facts, GeneratePlanRequest wishes, LocalDate today) {
    if (!facts.missing().isEmpty()) {
      throw missing(facts.missing().getFirst());
    }
    return new PlanBrief(
        facts.goals(),
        told(facts.level(), "fitnessLevel"),
        told(facts.equipment(), "equipment"),
        facts.injuries(),
        told(facts.daysPerWeek(), "daysPerWeek"),
        told(facts.minutesPerSession(), "minutesPerSession"),
        facts.preferredDays(),
        facts.birthYear() == null ? null : today.getYear() - facts.birthYear(),
        facts.bodyWeightKg(),
        facts.cleared(),
        weeks(wishes.weeks()),
        wishes.focus() == null ? Set.of() : wishes.focus(),
        Set.of(),
        facts.history(),
        facts.llmConsent(),
        wishes.note());
  }

  private static int weeks(@Nullable Integer wished) {
    int weeks = wished == null ? USUAL_WEEKS : wished;
    if (weeks < 4 || weeks > 8) {
      throw CommandRefused.rule(
          "PlanRunsFourToEightWeeks", "weeks", "A plan runs for 4 to 8 weeks.");
    }
    return weeks;
  }

  private static <T> T told(@Nullable T fact, String field) {
    if (fact == null) {
      throw missing(field);
    }
    return fact;
  }

  private static CommandRefused missing(String field) {
    return CommandRefused.rule(
        "PlanNeedsProfile", field, "A plan needs this part of your profile first.");
  }
}
