package vigor.training.query.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Muscle;

/**
 * Searches the catalogue and what the owner made and did not archive; the answer is an {@link
 * ExercisePage}. Null criteria do not restrict.
 *
 * @param owner who asks
 * @param query words found in name or aliases
 * @param muscle trained as primary or secondary
 * @param equipment what is at hand: only exercises that need nothing else
 * @param avoid body sites to spare; then own exercises are left out, since nobody judged them
 * @param cursor the {@code next} of the page before, null for the first page
 * @param limit 1 to 500
 */
public record FindExercises(
    PersonId owner,
    @Nullable String query,
    @Nullable Muscle muscle,
    @Nullable Set<Equipment> equipment,
    @Nullable Set<BodySite> avoid,
    @Nullable String cursor,
    int limit) {}
