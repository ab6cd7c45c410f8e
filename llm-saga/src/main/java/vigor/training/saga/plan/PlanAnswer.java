package vigor.training.saga.plan;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vigor.training.command.plan.DraftDay;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.PlanDraft;

/**
 * The compact plan a language model writes. Read strictly: a code fence and extra fields do no
 * harm, a missing or mistyped one means that the answer is not what was asked for.
 */
record PlanAnswer(String title, List<Day> days) {
  private static final int LONGEST_NAME = 80;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** A day of the answer. */
  record Day(String name, List<Item> exercises) {}

  /** An exercise of the answer: id, sets, lowest and highest reps, RPE, rest in seconds. */
  record Item(String id, int sets, int lo, int hi, double rpe, int rest) {}

  /** The draft in an answer; empty when it is anything else. */
  static Optional<PlanDraft> parse(String answer) {
    try {
      PlanAnswer plan = MAPPER.readValue(withoutFence(answer), PlanAnswer.class);
      return plan == null ? Optional.empty() : plan.draft();
    } catch (JacksonException nonsense) {
      return Optional.empty();
    }
  }

  private Optional<PlanDraft> draft() {
    boolean hollow =
        days.isEmpty() || days.size() > 7 || days.stream().anyMatch(PlanAnswer::isHollow);
    return hollow
        ? Optional.empty()
        : Optional.of(
            new PlanDraft(plain(title, "Plan"), days.stream().map(PlanAnswer::day).toList()));
  }

  private static boolean isHollow(Day day) {
    return day == null
        || day.exercises().isEmpty()
        || day.exercises().size() > 20
        || day.exercises().contains(null);
  }

  private static DraftDay day(Day day) {
    return new DraftDay(
        plain(day.name(), "Day"),
        day.exercises().stream()
            .map(e -> new DraftExercise(e.id(), e.sets(), e.lo(), e.hi(), e.rpe(), e.rest()))
            .toList());
  }

  /** A model's words are shown to people: one short line, no control characters. */
  private static String plain(String text, String otherwise) {
    String line = text.replaceAll("\\p{C}+", " ").strip();
    String cut = line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME).strip();
    return cut.isEmpty() ? otherwise : cut;
  }

  private static String withoutFence(String answer) {
    String text = answer.strip();
    if (!text.startsWith("```") || !text.endsWith("```") || text.indexOf('\n') < 0) {
      return text;
    }
    return text.substring(text.indexOf('\n') + 1, text.length() - 3).strip();
  }
}
