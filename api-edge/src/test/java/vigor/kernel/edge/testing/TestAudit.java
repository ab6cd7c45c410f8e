package vigor.kernel.edge.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.admin.command.audit.ViewTrail;
import vigor.admin.query.audit.AdminActionPage;
import vigor.admin.query.audit.AuditStreamKind;
import vigor.admin.query.audit.AuditStreamPage;
import vigor.admin.query.audit.AuditStreamSummary;
import vigor.admin.query.audit.AuditTrailView;
import vigor.admin.query.audit.CheckpointPage;
import vigor.admin.query.audit.CheckpointView;
import vigor.admin.query.audit.CorrelationView;
import vigor.admin.query.audit.FindAdminActions;
import vigor.admin.query.audit.FindAuditStreams;
import vigor.admin.query.audit.FindCheckpoints;
import vigor.admin.query.audit.FindVerifications;
import vigor.admin.query.audit.GetAuditTrail;
import vigor.admin.query.audit.GetCorrelation;
import vigor.admin.query.audit.VerificationPage;
import vigor.kernel.command.CommandRefused;

/** The log, as far as the edge needs one: the stream {@code note-1} is in it, and nothing else. */
@Component
public class TestAudit {
  public static final String STREAM = "note-1";

  private final List<ViewTrail> looks = new CopyOnWriteArrayList<>();

  TestAudit(CommandBus commands, QueryBus queries) {
    commands.subscribe(
        ViewTrail.class.getName(), message -> look((ViewTrail) message.getPayload()));
    queries.subscribe(
        GetAuditTrail.class.getName(),
        AuditTrailView.class,
        message -> trail((GetAuditTrail) message.getPayload()));
    queries.subscribe(
        FindAuditStreams.class.getName(),
        AuditStreamPage.class,
        message -> streams((FindAuditStreams) message.getPayload()));
    queries.subscribe(
        GetCorrelation.class.getName(),
        CorrelationView.class,
        message -> new CorrelationView("1", List.of(), true));
    queries.subscribe(
        FindAdminActions.class.getName(),
        AdminActionPage.class,
        message -> new AdminActionPage(List.of(), null));
    queries.subscribe(
        FindCheckpoints.class.getName(),
        CheckpointPage.class,
        message -> checkpoints((FindCheckpoints) message.getPayload()));
    queries.subscribe(
        FindVerifications.class.getName(),
        VerificationPage.class,
        message -> new VerificationPage(List.of(), null));
  }

  /** The looks on record, oldest first. */
  public List<ViewTrail> looks() {
    return List.copyOf(looks);
  }

  private long look(ViewTrail command) {
    if (command.personal() && command.decision().reason().isEmpty()) {
      throw CommandRefused.rule("PersonalDataIsOpenedForAReason", "reason", "Say why.");
    }
    looks.add(command);
    return 0;
  }

  private static @Nullable AuditTrailView trail(GetAuditTrail query) {
    return query.stream().equals(STREAM)
        ? new AuditTrailView(
            STREAM,
            AuditStreamKind.NOTE,
            null,
            query.personal(),
            query.until(),
            0,
            Map.of("from", query.from()),
            List.of(),
            null)
        : null;
  }

  /** Two pages of one checkpoint each. */
  private static CheckpointPage checkpoints(FindCheckpoints query) {
    boolean first = query.after() == 0;
    CheckpointView view =
        new CheckpointView(first ? 1000 : 2000, 7, "ab", Instant.EPOCH, "key", "signature");
    return new CheckpointPage(null, List.of(view), first ? 1000L : null);
  }

  private static AuditStreamPage streams(FindAuditStreams query) {
    return new AuditStreamPage(
        List.of(
            new AuditStreamSummary(
                query.id() == null ? "name:" + query.name() : "id:" + query.id(),
                AuditStreamKind.NOTE,
                query.person(),
                1,
                Instant.EPOCH,
                Instant.EPOCH)),
        null);
  }
}
