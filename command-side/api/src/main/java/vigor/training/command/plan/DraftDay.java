package vigor.training.command.plan;

import java.util.List;

/** One day of a proposal. */
public record DraftDay(String name, List<DraftExercise> exercises) {}
