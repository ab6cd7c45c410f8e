package vigor.training.projection.progress.log;

import org.jspecify.annotations.Nullable;
import vigor.training.command.strength.Rpe;
import vigor.training.projection.progress.figure.Round;

/** A set in a few words, for example {@code 5 × 100 kg @ 8}. */
public final class SetWords {
  private SetWords() {}

  public static String of(
      @Nullable Integer reps, @Nullable Double kg, @Nullable Rpe rpe, @Nullable Integer seconds) {
    String amount = reps != null ? reps.toString() : seconds != null ? seconds + " s" : "set";
    String load = kg == null ? (reps == null ? "" : " reps") : " × " + Round.text(kg) + " kg";
    return amount + load + (rpe == null ? "" : " @ " + Round.text(rpe.value()));
  }
}
