package vigor.training.projection.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.training.command.workout.SetType;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.query.progress.ExerciseProgress;
import vigor.training.query.progress.GetProgress;
import vigor.training.query.progress.GetReceipt;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.WeekView;

class ReceiptProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));

  private final TrainingSide side = new TrainingSide("2026-03-10T12:00:00Z");

  ReceiptProjectionTest() {
    Diary diary = new Diary(ANNA).weigh("2026-03-01", 80);
    diary
        .session(1, "2026-03-02")
        .log(1, Gym.SQUAT, 5, 100, 7.5)
        .log(2, Gym.ROW, 10, 60, null)
        .log(3, Gym.PULL_UP, 8, 0, 9.0)
        .finish(60, null);
    diary
        .session(2, "2026-03-09")
        .log(4, Gym.SQUAT, 8, 110, 8.0)
        .correct(4, Diary.entry(Gym.SQUAT, 5, 110, 8.0, SetType.WORKING))
        .log(5, Gym.SQUAT, 6, 100, null)
        .finish(45, 8.0);
    side.feed().batch(diary.events());
  }

  @Test
  void every_figure_of_progress_opens_to_the_same_number() {
    ProgressView progress = progress();
    Map<String, Double> shown = new TreeMap<>();
    for (ExerciseProgress exercise : progress.exercises()) {
      shown.put(exercise.receiptId(), exercise.e1rmKg());
      exercise.series().forEach(p -> shown.put(String.valueOf(p.receiptId()), p.e1rmKg()));
    }
    for (WeekView week : progress.weeks()) {
      shown.put(week.tonnageReceiptId(), week.tonnageKg());
      shown.put(week.loadReceiptId(), week.load());
      week.volume().forEach(v -> shown.put(v.receiptId(), v.sets()));
    }
    progress.records().forEach(r -> shown.put(r.receiptId(), r.value()));
    progress.milestones().forEach(m -> shown.put(m.receiptId(), m.value()));
    shown.put(progress.streak().receiptId(), (double) progress.streak().weeks());

    assertThat(shown).hasSizeGreaterThan(20);
    shown.forEach(
        (id, value) -> {
          ReceiptView receipt = receipt(id);
          assertThat(receipt.value()).as(id).isEqualTo(value);
          assertThat(receipt.id()).isEqualTo(id);
          assertThat(receipt.events()).as(id).isNotEmpty();
          assertThat(receipt.expression()).as(id).isNotBlank();
        });
  }

  @Test
  void an_estimate_names_the_correction_behind_it_and_other_formulas() {
    ReceiptView receipt = receipt("e1rm.back-squat");

    assertThat(receipt.expression())
        .isEqualTo("110 kg ÷ 81.1 % (7 repetitions to failure) = 135.64 kg");
    assertThat(receipt.events())
        .extracting(ReceiptView.SourceEvent::type, ReceiptView.SourceEvent::summary)
        .containsExactly(
            tuple("training.set-logged", null), tuple("training.set-corrected", "5 × 110 kg @ 8"));
    assertThat(receipt.events().getLast().eventId())
        .isEqualTo(vigor.kernel.projection.EventFeed.eventId(8).toString());
    assertThat(receipt.alternatives())
        .extracting(ReceiptView.Other::name, ReceiptView.Other::value)
        .containsExactly(
            tuple("Epley (1985)", 135.67),
            tuple("Brzycki (1993)", 132.0),
            tuple("without the rating", 126.04));
  }

  @Test
  void a_pull_up_shows_the_body_weight_it_was_computed_with() {
    assertThat(receipt("e1rm.pull-up").inputs())
        .contains(new ReceiptView.Input("body weight that day", "80", "kg"));
  }

  @Test
  void somebody_elses_figure_and_an_unknown_one_are_not_there() {
    assertThat(find(BEN, "e1rm.back-squat")).isNull();
    assertThat(find(ANNA, "e1rm.deadlift")).isNull();
    assertThat(find(ANNA, "load.2026-W30")).isNull();
    assertThat(find(ANNA, "volume.2026-W99.back")).isNull();
    assertThat(find(ANNA, "plan.not-an-id.d1.x")).isNull();
    assertThat(find(ANNA, "")).isNull();
    assertThat(find(ANNA, "..")).isNull();
  }

  private ProgressView progress() {
    return side.ask(new GetProgress(ANNA, null, null, null), ProgressView.class);
  }

  private ReceiptView receipt(String id) {
    return side.ask(new GetReceipt(ANNA, id), ReceiptView.class);
  }

  private @Nullable ReceiptView find(PersonId owner, String id) {
    return side.find(new GetReceipt(owner, id), ReceiptView.class);
  }
}
