package vigor.training.query.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;
import vigor.training.command.catalogue.ExerciseId;

/**
 * One exercise over time.
 *
 * @param e1rmKg best estimated one-repetition maximum ever, whatever days are shown, kg, body
 *     weight share included; null when no set allows an estimate
 * @param confidence of that estimate, null with it
 * @param formula the name of its formula, null with it
 * @param bestSet the set behind it, or else the heaviest
 */
public record ExerciseProgress(
    ExerciseId exerciseId,
    @Said String name,
    @Nullable Double e1rmKg,
    @Nullable String confidence,
    @Said @Nullable String formula,
    @Nullable BestSet bestSet,
    List<SessionPoint> series,
    String receiptId) {}
