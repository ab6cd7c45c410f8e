package vigor.platform.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.flywaydb.core.Flyway;
import vigor.platform.TestDatabase;
import vigor.platform.audit.proof.ChainVerifier;
import vigor.platform.audit.proof.CheckpointFile;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.audit.proof.DumpEntries;
import vigor.platform.audit.proof.Verdict;
import vigor.platform.audit.proof.Witnesses;
import vigor.platform.database.DatabaseAddress;

/** A log in a database of its own, and somebody who may do anything to it. */
final class AuditedLog implements AutoCloseable {
  private static final String INSERT =
      "insert into eventstore.domain_event_entry (event_identifier, aggregate_identifier,"
          + " sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)"
          + " values (?, ?, ?, 'workout', '2026-03-02T12:00:00Z', 'training.set-logged', ?, ?, ?)";

  final CheckpointKey key = CheckpointKey.of(CheckpointKey.fresh());
  final CheckpointFile outside;
  private final DatabaseAddress address;
  private final Connection owner;
  private final Connection writer;
  private final AtomicInteger written = new AtomicInteger();

  AuditedLog(DatabaseAddress server, Path home) throws SQLException {
    String name = "audit_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = Sessions.open(server);
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    address =
        new DatabaseAddress(
            server.host(), server.port(), name, server.user(), server.password(), server.sslMode());
    Flyway.configure().dataSource(TestDatabase.dataSource(address)).load().migrate();
    owner = Sessions.open(address);
    writer = Sessions.open(address);
    outside = new CheckpointFile(home);
  }

  DatabaseAddress address() {
    return address;
  }

  Connection session() throws SQLException {
    return Sessions.open(address);
  }

  /** Stores events of one stream each, with nulls, empty and long values among them. */
  void store(int events) throws SQLException {
    for (int i = 0; i < events; i++) {
      storeBy(writer);
    }
  }

  void storeBy(Connection connection) throws SQLException {
    int number = written.incrementAndGet();
    try (PreparedStatement row = connection.prepareStatement(INSERT)) {
      row.setString(1, UUID.randomUUID().toString());
      row.setString(2, "workout-" + number);
      row.setLong(3, 0);
      row.setString(4, number % 3 == 0 ? null : "1");
      row.setBytes(5, "payload ".repeat(number % 50).getBytes(StandardCharsets.UTF_8));
      row.setBytes(6, "{}".getBytes(StandardCharsets.UTF_8));
      row.executeUpdate();
    }
  }

  /** Chains what is stored and signs it. */
  void chain() throws SQLException, IOException {
    ChainWriter chain = new ChainWriter(writer);
    while (chain.advance(7) > 0) {
      // until nothing is left
    }
    new Notary(writer, outside, key, Clock.systemUTC()).sign(chain.head());
  }

  /** Does to the log what only the owner of the database can. */
  void tamper(String... statements) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  Verdict verify() throws SQLException, IOException {
    return verify(read -> {});
  }

  Verdict verify(LongConsumer read) throws SQLException, IOException {
    try (StoreAudit audit = StoreAudit.open(address, outside)) {
      return audit.verify(key.trusted(), read);
    }
  }

  byte[] export() throws SQLException, IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (StoreAudit audit = StoreAudit.open(address, outside)) {
      audit.export(file, key.trusted());
    }
    return file.toByteArray();
  }

  Verdict verify(byte[] dump) throws IOException {
    try (DumpEntries entries = new DumpEntries(new ByteArrayInputStream(dump))) {
      Witnesses witnesses = new Witnesses(entries.checkpoints(), key.trusted());
      return new ChainVerifier(entries, witnesses).verify();
    }
  }

  @Override
  public void close() throws SQLException {
    owner.close();
    writer.close();
  }
}
