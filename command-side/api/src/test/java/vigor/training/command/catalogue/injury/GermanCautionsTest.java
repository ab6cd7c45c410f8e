package vigor.training.command.catalogue.injury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.language.Phrasebook;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.Severity;

class GermanCautionsTest {

  @Test
  void every_caution_about_an_exercise_is_told_in_german_too() {
    Set<String> sentences = new TreeSet<>();
    ExerciseCatalogue.bundled()
        .all()
        .forEach(
            exercise ->
                Arrays.stream(BodySite.values())
                    .map(site -> InjuryRules.bundled().judge(exercise, site, Severity.SEVERE))
                    .flatMap(tolerance -> tolerance.cautions().stream())
                    .forEach(caution -> sentences.add(caution.sentence())));
    assertThat(sentences)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            sentence -> assertThat(Phrasebook.german().knows(sentence)).as(sentence).isPresent());
  }
}
