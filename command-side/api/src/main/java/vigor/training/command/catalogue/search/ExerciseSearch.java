package vigor.training.command.catalogue.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Muscle;

/**
 * What is looked for; null criteria do not restrict.
 *
 * @param query plain words, for example {@code dumbbell row, avoid my shoulder}; may be blank
 * @param muscle trained as primary or secondary
 * @param owned what is at hand: only exercises that need nothing else; empty means nothing
 * @param avoid sites to spare, judged as a moderate injury
 * @param after the last exercise of the page before, null for the first page
 * @param limit at most this many, 1 or more
 */
public record ExerciseSearch(
    String query,
    @Nullable Muscle muscle,
    @Nullable Set<Equipment> owned,
    Set<BodySite> avoid,
    @Nullable ExerciseId after,
    int limit) {

  private static final int USUAL_LIMIT = 50;

  /** Copies the sets; throws {@link IllegalArgumentException} when the limit is below 1. */
  public ExerciseSearch {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is below 1: " + limit);
    }
    owned = owned == null ? null : Set.copyOf(owned);
    avoid = Set.copyOf(avoid);
  }

  /** The first page of the exercises that match these words. */
  public static ExerciseSearch of(String query) {
    return new ExerciseSearch(query, null, null, Set.of(), null, USUAL_LIMIT);
  }

  /** The same search for exercises that train a muscle. */
  public ExerciseSearch training(Muscle trained) {
    return new ExerciseSearch(query, trained, owned, avoid, after, limit);
  }

  /** The same search for somebody who has only this at hand. */
  public ExerciseSearch owning(Set<Equipment> atHand) {
    return new ExerciseSearch(query, muscle, atHand, avoid, after, limit);
  }

  /** The same search, sparing these sites. */
  public ExerciseSearch avoiding(Set<BodySite> sites) {
    return new ExerciseSearch(query, muscle, owned, sites, after, limit);
  }

  /** The page after this exercise. */
  public ExerciseSearch after(ExerciseId last) {
    return new ExerciseSearch(query, muscle, owned, avoid, last, limit);
  }

  /** The same search in pages of this size. */
  public ExerciseSearch limit(int size) {
    return new ExerciseSearch(query, muscle, owned, avoid, after, size);
  }
}
