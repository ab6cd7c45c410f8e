package vigor.training.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.PersonId;
import vigor.training.command.workout.SetLogged;
import vigor.training.query.progress.GetProgress;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.RecordView;
import vigor.training.query.workout.GetSetOutcome;
import vigor.training.query.workout.SetOutcome;

class SetOutcomeTest {
  private final TrainingSide side = new TrainingSide("2026-03-10T12:00:00Z");
  private final Map<PersonId, ProgressView> progress = new HashMap<>();

  @Test
  void the_records_answered_with_a_set_are_those_that_progress_shows_for_it() {
    List<DomainEvent> history = new RandomHistory(11, 4).events(1500);
    side.feed().batch(history);

    List<RecordView> answered = new ArrayList<>();
    for (DomainEvent event : history) {
      if (event instanceof SetLogged set) {
        List<RecordView> records = outcome(set).records();
        assertThat(records).isEqualTo(shown(set));
        answered.addAll(records);
      }
    }
    assertThat(answered).hasSizeGreaterThan(20);
  }

  private SetOutcome outcome(SetLogged set) {
    return side.ask(
        new GetSetOutcome(set.person(), set.workoutId(), set.setId()), SetOutcome.class);
  }

  private List<RecordView> shown(SetLogged set) {
    return progress
        .computeIfAbsent(
            set.person(),
            person -> side.ask(new GetProgress(person, null, null, null), ProgressView.class))
        .records()
        .stream()
        .filter(record -> record.setId().equals(set.setId()))
        .toList();
  }
}
