package vigor.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.app.VigorTest;
import vigor.app.journey.FirstDayJourney;

@VigorTest
class ReplayTest {
  private static final String SLED_PUSH =
      """
      {"name":"Sled push","pattern":"lunge","primary":["quads"],"measure":"reps_weight"}""";

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private EventProcessingConfiguration processing;
  @Autowired private EventStore store;

  @Test
  void read_models_deleted_and_replayed_are_byte_for_byte_the_same_and_nothing_happens_twice()
      throws Exception {
    for (int person = 0; person < 3; person++) {
      FirstDayJourney day = new FirstDayJourney(URI.create("http://127.0.0.1:" + port));
      day.onboards(false);
      day.api().post("exercises/own", SLED_PUSH);
      day.finishes(day.logsOneSet(day.getsPlan()));
    }
    ReadModelDump readModels = new ReadModelDump(dataSource);
    Projections projections = new Projections(processing, store);
    projections.awaitCaughtUp();
    Map<String, String> before = readModels.take();
    long eventsBefore = storedEvents();

    projections.stop();
    readModels.deleteAll();
    projections.rewind();
    projections.start();
    projections.awaitCaughtUp();

    assertThat(before.values()).anySatisfy(rows -> assertThat(rows).isNotEmpty());
    assertThat(readModels.take()).isEqualTo(before);
    assertThat(storedEvents()).isEqualTo(eventsBefore);
  }

  private long storedEvents() {
    return JdbcClient.create(dataSource)
        .sql("select count(*) from eventstore.domain_event_entry")
        .query(Long.class)
        .single();
  }
}
