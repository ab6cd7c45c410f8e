package vigor.training.command.catalogue.injury;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Strain;

/**
 * The strains that matter at one site, each with the sentence that explains it.
 *
 * @param hard to be left out first
 * @param soft to be limited first
 * @param load the sentence for a strongly loaded joint
 */
record SiteRule(Map<Strain, String> hard, Map<Strain, String> soft, String load) {

  Stream<Strain> listed(Exercise exercise) {
    return exercise.strains().stream().filter(s -> hard.containsKey(s) || soft.containsKey(s));
  }

  String sentence(Strain strain) {
    String sentence = hard.containsKey(strain) ? hard.get(strain) : soft.get(strain);
    return Objects.requireNonNull(sentence, () -> "not listed: " + strain);
  }
}
