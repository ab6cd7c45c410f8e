package vigor.training.command.catalogue.substitution;

import vigor.training.command.catalogue.Exercise;

/**
 * An exercise that can stand in for another.
 *
 * @param exercise the stand-in
 * @param score likeness of the training effect, 0 to 100
 * @param reason why it fits, one sentence
 */
public record RankedAlternative(Exercise exercise, int score, String reason) {}
