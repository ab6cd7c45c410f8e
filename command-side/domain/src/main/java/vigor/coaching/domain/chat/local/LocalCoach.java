package vigor.coaching.domain.chat.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;

/**
 * Answers without a language model: the person's own figures that the question is about, how a
 * named exercise is done, and what is known in general. The same question over the same facts gets
 * the same answer.
 */
public final class LocalCoach {
  private static final int MOST_FACTS = 4;

  private final Collection<Exercise> catalogue;
  private final Knowledge knowledge;

  LocalCoach(Collection<Exercise> catalogue, Knowledge knowledge) {
    this.catalogue = List.copyOf(catalogue);
    this.knowledge = knowledge;
  }

  /** The coach that comes with Vigor. */
  public static LocalCoach bundled() {
    return new LocalCoach(ExerciseCatalogue.bundled().all(), Knowledge.bundled());
  }

  public CoachAnswer answer(CoachQuestion question, Tone tone) {
    List<String> paragraphs = new ArrayList<>();
    Optional<Knowledge.Entry> known = knowledge.about(question.text());
    Optional<NamedExercise> named = NamedExercise.in(question.text(), catalogue);
    List<CoachFact> facts = facts(question, named);
    known.ifPresent(entry -> paragraphs.add(entry.answer() + " (" + entry.source() + ")"));
    if (known.isEmpty()) {
      named.ifPresent(exercise -> paragraphs.add(exercise.explained()));
    }
    if (!facts.isEmpty()) {
      paragraphs.add(Voice.of(tone).introducesFacts() + "\n" + String.join("\n", texts(facts)));
    }
    if (paragraphs.isEmpty()) {
      return Topic.missing(question.text())
          .map(missing -> new CoachAnswer(missing, List.of()))
          .orElseGet(() -> lost(question, tone));
    }
    paragraphs.add(Voice.of(tone).closes());
    return new CoachAnswer(
        String.join("\n\n", paragraphs), facts.stream().map(CoachFact::id).toList());
  }

  private static List<CoachFact> facts(CoachQuestion question, Optional<NamedExercise> named) {
    List<FactKind> kinds = Topic.kinds(question.text());
    List<CoachFact> aboutTheExercise =
        question.facts().stream()
            .filter(
                fact -> named.isPresent() && fact.text().contains(named.get().exercise().name()))
            .toList();
    List<CoachFact> chosen = new ArrayList<>(aboutTheExercise);
    kinds.forEach(
        kind ->
            question.facts().stream()
                .filter(fact -> fact.kind() == kind && !chosen.contains(fact))
                .limit(2)
                .forEach(chosen::add));
    return chosen.stream().limit(MOST_FACTS).toList();
  }

  /** Nothing fits: say what is known about the person, and what can be asked. */
  private static CoachAnswer lost(CoachQuestion question, Tone tone) {
    List<CoachFact> shown = question.facts().stream().limit(3).toList();
    String known =
        shown.isEmpty()
            ? ""
            : "\n\n" + Voice.of(tone).introducesFacts() + "\n" + String.join("\n", texts(shown));
    return new CoachAnswer(
        Voice.of(tone).admits() + known, shown.stream().map(CoachFact::id).toList());
  }

  private static List<String> texts(List<CoachFact> facts) {
    return facts.stream().map(fact -> "• " + fact.text()).toList();
  }
}
