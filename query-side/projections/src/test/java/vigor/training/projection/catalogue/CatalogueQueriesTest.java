package vigor.training.projection.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Muscle;
import vigor.training.query.catalogue.ExercisePage;
import vigor.training.query.catalogue.ExerciseView;
import vigor.training.query.catalogue.FindExercises;
import vigor.training.query.catalogue.GetExercise;

class CatalogueQueriesTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));

  private final CatalogueQueries queries =
      new CatalogueQueries(ExerciseCatalogue.bundled(), person -> Mono.just(List.of()));

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    List<ExerciseId> paged = new ArrayList<>();
    String cursor = null;
    do {
      ExercisePage page = queries.handle(find(null, null, null, cursor, 60)).join();
      page.items().forEach(e -> paged.add(e.id()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(paged)
        .doesNotHaveDuplicates()
        .hasSize(ExerciseCatalogue.bundled().all().size())
        .hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void only_what_is_at_hand_and_spares_the_knee_is_found() {
    List<ExerciseView> found =
        queries
            .handle(
                find(Muscle.QUADS, Set.of(Equipment.DUMBBELLS), Set.of(BodySite.KNEE), null, 500))
            .join()
            .items();
    List<ExerciseView> withoutKnee =
        queries
            .handle(find(Muscle.QUADS, Set.of(Equipment.DUMBBELLS), null, null, 500))
            .join()
            .items();

    assertThat(found).isNotEmpty().hasSizeLessThan(withoutKnee.size());
    assertThat(found)
        .allSatisfy(e -> assertThat(Set.of(Equipment.DUMBBELLS)).containsAll(e.equipment()));
  }

  @Test
  void an_exercise_is_shown_with_sorted_lists_and_an_unknown_one_is_not_there() {
    ExerciseView squat =
        queries.handle(new GetExercise(ANNA, new ExerciseId("barbell-back-squat"))).join();

    assertThat(squat).isNotNull();
    assertThat(squat.primary()).contains(Muscle.QUADS).isSorted();
    assertThat(queries.handle(new GetExercise(ANNA, new ExerciseId("no-such-thing"))).join())
        .isNull();
  }

  private static FindExercises find(
      @Nullable Muscle muscle,
      @Nullable Set<Equipment> equipment,
      @Nullable Set<BodySite> avoid,
      @Nullable String cursor,
      int limit) {
    return new FindExercises(ANNA, null, muscle, equipment, avoid, cursor, limit);
  }
}
