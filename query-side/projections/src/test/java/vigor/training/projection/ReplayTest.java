package vigor.training.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.DomainEvent;

class ReplayTest {
  private static final int EVENTS = 3000;

  private final TrainingSide side = new TrainingSide("2026-03-10T12:00:00Z");
  private final List<DomainEvent> history = new RandomHistory(7).events(EVENTS);

  @Test
  void a_batch_of_events_writes_the_same_rows_as_one_by_one() {
    side.feed().each(history.subList(0, 600));
    Map<String, String> oneByOne = side.database().fingerprints();

    side.feed().replay(500);

    assertThat(side.database().fingerprints()).isEqualTo(oneByOne);
  }

  @Test
  void deleting_everything_and_replaying_gives_the_same_bytes_whatever_the_batches() {
    for (int from = 0; from < EVENTS; from += 37) {
      side.feed().batch(history.subList(from, Math.min(EVENTS, from + 37)));
    }
    Map<String, String> live = side.database().fingerprints();

    side.feed().replay(500);
    assertThat(side.database().fingerprints()).isEqualTo(live);

    side.feed().replay(EVENTS);
    assertThat(side.database().fingerprints()).isEqualTo(live);
  }
}
