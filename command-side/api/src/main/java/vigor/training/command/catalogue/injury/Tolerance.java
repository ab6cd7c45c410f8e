package vigor.training.command.catalogue.injury;

import java.util.List;

/**
 * How an exercise goes with an injury, and why.
 *
 * @param verdict whether to use it
 * @param cautions the reasons, in the order of {@code Strain}, joint load last; empty when allowed
 */
public record Tolerance(Verdict verdict, List<Caution> cautions) {

  /** Nothing speaks against the exercise. */
  public static final Tolerance ALLOWED = new Tolerance(Verdict.ALLOWED, List.of());

  /** Copies the reasons. */
  public Tolerance {
    cautions = List.copyOf(cautions);
  }
}
