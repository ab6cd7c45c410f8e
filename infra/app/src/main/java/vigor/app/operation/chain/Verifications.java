package vigor.app.operation.chain;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vigor.kernel.command.CommandRefused;
import vigor.platform.audit.SessionLock;
import vigor.platform.audit.StoreAudit;
import vigor.platform.audit.proof.CheckpointFile;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.audit.proof.Verdict;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.VigorHome;

/** Works the whole chain out again, one at a time, beside everything else. */
@Component
public class Verifications {
  private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);

  /** "vigor-ve" in ASCII. */
  private static final long LOCK = 0x7669676f722d7665L;

  private static final String UNEXPECTED = "It ended unexpectedly; the server's log says why.";

  private final DatabaseAddress address;
  private final VigorHome home;
  private final ObjectProvider<CheckpointKey> key;
  private final VerificationTable table;

  Verifications(
      DatabaseAddress address,
      VigorHome home,
      ObjectProvider<CheckpointKey> key,
      VerificationTable table) {
    this.address = address;
    this.home = home;
    this.key = key;
    this.table = table;
  }

  /**
   * Begins; {@code ended} is told in the end whether there is an answer, and the answer or why
   * there is none. Throws {@link CommandRefused} where there is no chain, and while another
   * verification runs.
   */
  public void begin(UUID operation, BiConsumer<Boolean, String> ended) {
    CheckpointKey known = key.getIfAvailable();
    if (known == null) {
      throw CommandRefused.notFound("LogIsChained", "An Axon Server keeps the log, unchained.");
    }
    SessionLock lock =
        SessionLock.take(address, LOCK)
            .orElseThrow(
                () ->
                    CommandRefused.conflict(
                        "OneVerificationAtATime", "chain", "The chain is being verified already."));
    table.endAbandoned();
    table.begin(operation);
    Thread.ofPlatform()
        .name("audit-verification")
        .daemon()
        .start(() -> run(operation, known, lock, ended));
  }

  @EventListener
  void endAbandoned(ContextRefreshedEvent started) {
    SessionLock.take(address, LOCK)
        .ifPresent(
            lock -> {
              table.endAbandoned();
              lock.close();
            });
  }

  private void run(
      UUID operation, CheckpointKey known, SessionLock lock, BiConsumer<Boolean, String> ended) {
    String failure = UNEXPECTED;
    try (lock) {
      Verdict verdict = verify(operation, known);
      ended.accept(true, sentence(verdict));
      table.end(operation, verdict);
      failure = "";
    } catch (SQLException | IOException | DataAccessException e) {
      LOG.warn("The chain could not be verified: {}", e.getMessage());
      failure = "The log could not be read: " + e.getClass().getSimpleName() + ".";
    } finally {
      if (!failure.isEmpty()) {
        table.fail(operation, failure);
        ended.accept(false, failure);
      }
    }
  }

  private Verdict verify(UUID operation, CheckpointKey known) throws SQLException, IOException {
    try (StoreAudit audit = StoreAudit.open(address, new CheckpointFile(home.folder()))) {
      long total = audit.positions();
      table.progress(operation, 0, total);
      return audit.verify(
          known.trusted(),
          new Pace(read -> table.progress(operation, Math.min(read, total), total)));
    }
  }

  private static String sentence(Verdict verdict) {
    return verdict
        .finding()
        .map(
            finding -> {
              LOG.error("The log is not as it was written: {}", finding);
              return "BROKEN at " + finding + ".";
            })
        .orElse(
            "The chain is whole up to position "
                + verdict.verified()
                + "; checkpoints vouch for it up to "
                + verdict.signedUpTo()
                + ".");
  }
}
