package vigor.privacy.domain;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.privacy.command.ExportDownloaded;
import vigor.privacy.command.ExportId;
import vigor.privacy.command.ExportPrepared;
import vigor.privacy.command.ExportRequested;
import vigor.privacy.command.RedeemExport;
import vigor.privacy.command.RequestExport;

class DataExportTest {
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final ExportId EXPORT = new ExportId(new UUID(2, 2));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant TOMORROW = NOW.plusSeconds(86_400);

  private final FixtureConfiguration<DataExportAggregate> export =
      new AggregateTestFixture<>(DataExportAggregate.class);

  @Test
  void the_same_export_is_requested_once() {
    export
        .givenNoPriorActivity()
        .when(new RequestExport(EXPORT, PERSON, NOW))
        .expectEvents(requested());
    export.given(requested()).when(new RequestExport(EXPORT, PERSON, NOW)).expectNoEvents();
  }

  @Test
  void a_ready_export_is_handed_out() {
    export
        .given(requested(), prepared())
        .when(new RedeemExport(EXPORT, NOW))
        .expectEvents(new ExportDownloaded(EXPORT, PERSON, NOW));
  }

  @Test
  void an_export_is_not_handed_out_twice() {
    export
        .given(requested(), prepared(), new ExportDownloaded(EXPORT, PERSON, NOW))
        .when(new RedeemExport(EXPORT, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "ExportIsThere"));
  }

  @Test
  void an_export_is_not_handed_out_before_it_is_ready() {
    export
        .given(requested())
        .when(new RedeemExport(EXPORT, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "ExportIsThere"));
  }

  @Test
  void an_export_is_not_handed_out_after_a_day() {
    export
        .given(requested(), prepared())
        .when(new RedeemExport(EXPORT, TOMORROW))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "ExportIsThere"));
  }

  private static ExportRequested requested() {
    return new ExportRequested(EXPORT, PERSON, NOW);
  }

  private static ExportPrepared prepared() {
    return new ExportPrepared(EXPORT, PERSON, 4711, TOMORROW, NOW);
  }
}
