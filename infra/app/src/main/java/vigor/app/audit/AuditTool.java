package vigor.app.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import vigor.platform.audit.StoreAudit;
import vigor.platform.audit.proof.ChainVerifier;
import vigor.platform.audit.proof.CheckpointFile;
import vigor.platform.audit.proof.DumpEntries;
import vigor.platform.audit.proof.TrustedKey;
import vigor.platform.audit.proof.Verdict;
import vigor.platform.audit.proof.Witnesses;
import vigor.platform.database.DatabaseUnavailable;

/** What {@code ./vigor audit verify} and {@code ./vigor audit export} do. */
public final class AuditTool {
  private static final int WHOLE = 0;
  private static final int BROKEN = 1;
  private static final int UNUSABLE = 2;

  private final AuditArguments arguments;
  private final PrintStream out;

  AuditTool(AuditArguments arguments, PrintStream out) {
    this.arguments = arguments;
    this.out = out;
  }

  /** Runs when the arguments ask for it and returns the exit code; empty when they do not. */
  public static Optional<Integer> run(String[] arguments) {
    return AuditArguments.of(arguments).map(asked -> new AuditTool(asked, System.out).run());
  }

  int run() {
    try {
      return switch (arguments.action()) {
        case "verify" -> arguments.dump().isPresent() ? verifyDump() : verifyStore();
        case "export" -> export();
        default -> unusable("say verify or export");
      };
    } catch (IOException | SQLException | DatabaseUnavailable | AuditIsImpossible e) {
      return unusable(String.valueOf(e.getMessage()));
    }
  }

  private int verifyStore() throws SQLException, IOException {
    TrustedKey key = arguments.key().orElseThrow(AuditIsImpossible::withoutKey);
    try (StoreInUse store = StoreInUse.open(arguments.home());
        StoreAudit audit = StoreAudit.open(store.address(), outside())) {
      long begin = System.nanoTime();
      return tell(audit.verify(key), begin);
    }
  }

  private int verifyDump() throws IOException {
    long begin = System.nanoTime();
    try (InputStream file = Files.newInputStream(arguments.dump().orElseThrow());
        DumpEntries entries = new DumpEntries(file)) {
      TrustedKey key = arguments.key().orElse(entries.key());
      if (arguments.key().isEmpty()) {
        out.println("Signatures are checked with the key in the file itself, " + key.id() + ".");
      }
      Witnesses witnesses = new Witnesses(entries.checkpoints(), key);
      return tell(new ChainVerifier(entries, witnesses).verify(), begin);
    }
  }

  private int export() throws SQLException, IOException {
    TrustedKey key = arguments.key().orElseThrow(AuditIsImpossible::withoutKey);
    Path target = arguments.file().orElseThrow(AuditIsImpossible::withoutFile);
    try (StoreInUse store = StoreInUse.open(arguments.home());
        StoreAudit audit = StoreAudit.open(store.address(), outside());
        OutputStream file = Files.newOutputStream(target)) {
      out.printf("Wrote %d events to %s.%n", audit.export(file, key), target);
      return WHOLE;
    }
  }

  private CheckpointFile outside() {
    return new CheckpointFile(arguments.home());
  }

  private int tell(Verdict verdict, long begin) {
    double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    out.printf(
        "Verified %d events in %.1f s, %.0f events/s.%n",
        verdict.verified(), seconds, verdict.verified() / Math.max(seconds, 0.001));
    if (verdict.finding().isPresent()) {
      out.println("BROKEN at " + verdict.finding().get() + ".");
      return BROKEN;
    }
    out.printf(
        "The chain is whole. %d checkpoints agree, the last at position %d; %d new events are not"
            + " chained yet.%n",
        verdict.checkpoints(), verdict.signedUpTo(), verdict.notChained());
    return WHOLE;
  }

  private int unusable(String message) {
    out.println("vigor: " + message);
    return UNUSABLE;
  }
}
