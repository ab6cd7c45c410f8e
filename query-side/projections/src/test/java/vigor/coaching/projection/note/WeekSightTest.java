package vigor.coaching.projection.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.query.note.GetWeekSight;
import vigor.coaching.query.note.NoteSight;
import vigor.kernel.command.IsoWeek;
import vigor.kernel.command.PersonId;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.projection.plan.SamplePlan;

/** Today is Sunday, 15 March 2026, the last day of week 11. */
class WeekSightTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final Instant ACCEPTED = Instant.parse("2026-03-01T12:00:00Z");

  private final TrainingSide side = new TrainingSide("2026-03-15T12:00:00Z");

  @BeforeEach
  void twoWeeksOfTraining() {
    side.feed()
        .batch(
            new Diary(ANNA)
                .and(SamplePlan.requested(ANNA, ACCEPTED))
                .and(SamplePlan.generated(ANNA, ACCEPTED))
                .and(new PlanAccepted(SamplePlan.ID, ANNA, ACCEPTED))
                .weigh("2026-02-25", 80)
                .session(1, "2026-02-25")
                .log(1, Gym.SQUAT, 6, 100, 8.0)
                .finish(40, 7.0)
                .weigh("2026-03-04", 79.5)
                .session(2, "2026-03-04", SamplePlan.ID, "d1")
                .log(2, Gym.SQUAT, 6, 110, 8.0)
                .log(3, Gym.SQUAT, 6, 110, 8.0)
                .log(4, Gym.ROW, 10, 60, 8.0)
                .finish(45, 8.0)
                .session(3, "2026-03-11")
                .log(5, Gym.ROW, 10, 80, 8.0)
                .finish(45, 8.0)
                .events());
  }

  @Test
  void the_last_whole_week_is_reviewed_when_none_is_named() {
    assertThat(sight(null).subject().about()).isEqualTo("2026-W10");
  }

  @Test
  void a_week_that_is_not_over_has_no_review() {
    assertThat(find("2026-W11")).isNull();
    assertThat(find("2026-W12")).isNull();
  }

  @Test
  void sessions_stand_against_the_plan_and_work_against_the_week_before() {
    assertThat(texts(FactKind.ADHERENCE)).containsExactly("1 of 1 planned sessions done.");
    assertThat(texts(FactKind.WEEK))
        .containsExactly(
            "Week of 2 Mar 2026: 1 session, 1920 kg lifted, 1320 kg more than the week before.");
  }

  @Test
  void muscles_stand_against_their_landmarks() {
    assertThat(texts(FactKind.MUSCLE))
        .contains("Quads: 2 hard sets, less than keeps a muscle.")
        .contains("Back: 1 hard set, less than keeps a muscle.");
  }

  @Test
  void the_best_lift_is_the_one_that_beat_its_own_past() {
    assertThat(texts(FactKind.STRENGTH))
        .singleElement()
        .satisfies(
            text -> assertThat(text).startsWith("Back squat: ").endsWith("the best before."));
  }

  @Test
  void body_weight_is_told_with_its_trend_and_only_in_a_week_with_a_weighing() {
    assertThat(texts(FactKind.BODY_WEIGHT))
        .containsExactly("Body weight 79.5 kg on 4 Mar 2026, down 0.5 kg since 25 Feb 2026.");
  }

  @Test
  void one_step_for_the_next_week_ends_it() {
    assertThat(texts(FactKind.ADVICE)).hasSize(1);
    assertThat(sight(null).facts().getLast().kind()).isEqualTo(FactKind.ADVICE);
  }

  @Test
  void a_week_before_everything_tells_nothing() {
    NoteSight sight = find("2026-W02");
    assertThat(sight).isNotNull();
    assertThat(sight.facts()).isEmpty();
  }

  private List<String> texts(FactKind kind) {
    return sight(null).facts().stream()
        .filter(fact -> fact.kind() == kind)
        .map(CoachFact::text)
        .toList();
  }

  private NoteSight sight(@Nullable IsoWeek week) {
    return side.ask(new GetWeekSight(ANNA, week), NoteSight.class);
  }

  private @Nullable NoteSight find(String week) {
    return side.find(new GetWeekSight(ANNA, IsoWeek.named(week).orElseThrow()), NoteSight.class);
  }
}
