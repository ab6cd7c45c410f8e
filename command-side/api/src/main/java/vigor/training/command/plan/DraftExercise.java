package vigor.training.command.plan;

/** One exercise of a proposal: ids and numbers only. */
public record DraftExercise(
    String exerciseId, int sets, int repsLow, int repsHigh, double targetRpe, int restSeconds) {}
