package vigor.training.domain.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vigor.training.command.catalogue.substitution.Obstacle;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;

/** Finds the exercises of a proposal that break one kind of personal limit. */
final class UnsuitableExercises {
  private UnsuitableExercises() {}

  static List<Finding> find(Proposal proposal, FindingKind kind, Set<Obstacle.Kind> obstacles) {
    return proposal.eachExercise(
        (day, prescribed) ->
            proposal
                .known(prescribed)
                .flatMap(
                    e ->
                        proposal.suitable().obstacles(e.id()).stream()
                            .filter(o -> obstacles.contains(o.kind()))
                            .map(
                                o ->
                                    Found.a(kind)
                                        .on(day, prescribed)
                                        .with("limit", o.kind().name().toLowerCase(Locale.ROOT))
                                        .saying(e.name() + " " + o.why() + "."))));
  }
}
