package vigor.training.domain.validation;

import java.util.List;
import java.util.stream.Stream;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;

/** Only exercises of the catalogue can be judged, so only these can be planned. */
final class ExercisesAreInTheCatalogue implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    return proposal.eachExercise(
        (day, e) ->
            proposal.known(e).findAny().isPresent()
                ? Stream.empty()
                : Stream.of(
                    Found.a(FindingKind.UNKNOWN_EXERCISE)
                        .on(day, e)
                        .saying("There is no exercise " + e.exerciseId() + " in the catalogue.")));
  }
}
