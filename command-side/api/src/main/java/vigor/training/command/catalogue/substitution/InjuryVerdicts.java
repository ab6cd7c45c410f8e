package vigor.training.command.catalogue.substitution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.injury.InjuryRules;
import vigor.training.command.catalogue.injury.Verdict;

/**
 * What a person's injuries say to one exercise.
 *
 * @param against injuries that rule it out
 * @param cautions how many injuries rule it out or limit it
 */
record InjuryVerdicts(List<Injury> against, int cautions) {

  static InjuryVerdicts of(Exercise exercise, List<Injury> injuries) {
    List<Injury> against = new ArrayList<>();
    int cautions = 0;
    for (Injury injury : injuries) {
      Verdict verdict =
          InjuryRules.bundled().judge(exercise, injury.site(), injury.severity()).verdict();
      if (verdict == Verdict.CONTRAINDICATED) {
        against.add(injury);
      }
      if (verdict != Verdict.ALLOWED) {
        cautions++;
      }
    }
    return new InjuryVerdicts(against, cautions);
  }

  Optional<Injury> first() {
    return against.stream().findFirst();
  }
}
