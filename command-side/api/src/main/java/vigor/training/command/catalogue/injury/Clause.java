package vigor.training.command.catalogue.injury;

import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Exercise;

/**
 * One line of a severity's rule: holds when the exercise has such a strain and loads the site this
 * much.
 *
 * @param verdict the outcome when the clause holds
 * @param strain the kind of strain it looks for
 * @param jointLoadAtLeast 0 (any) to 3 (only heavy)
 */
record Clause(Verdict verdict, StrainKind strain, int jointLoadAtLeast) {

  boolean holds(Exercise exercise, BodySite site, SiteRule rule) {
    return exercise.jointLoads().getOrDefault(site, 0) >= jointLoadAtLeast
        && switch (strain) {
          case NONE -> true;
          case ANY -> rule.listed(exercise).findAny().isPresent();
          case HARD -> exercise.strains().stream().anyMatch(rule.hard()::containsKey);
        };
  }
}
