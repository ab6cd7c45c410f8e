package vigor.platform.audit.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * Checkpoints outside the database, one JSON line each, in {@code audit/checkpoints.jsonl}. A last
 * line without an end was being written when the machine stopped; it does not count.
 */
public final class CheckpointFile {
  private final Path file;

  public CheckpointFile(Path home) {
    this.file = home.resolve("audit").resolve("checkpoints.jsonl");
  }

  /** All of them, in the order they were made; none when there is no file. */
  public List<Checkpoint> read() throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    List<Checkpoint> checkpoints = new ArrayList<>();
    for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
      try {
        checkpoints.add(Checkpoint.of(line));
      } catch (JacksonException e) {
        throw new IOException(file + " is damaged in line " + (checkpoints.size() + 1), e);
      }
    }
    return checkpoints;
  }

  /** Adds one and returns once the disk has it. */
  public void append(Checkpoint checkpoint) throws IOException {
    Files.createDirectories(file.getParent());
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.position(endOfLastLine(channel));
      ByteBuffer line =
          ByteBuffer.wrap((checkpoint.line() + "\n").getBytes(StandardCharsets.UTF_8));
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.truncate(channel.position());
      channel.force(true);
    }
  }

  private static long endOfLastLine(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long end = channel.size(); end > 0; end--) {
      channel.read(one.clear(), end - 1);
      if (one.get(0) == '\n') {
        return end;
      }
    }
    return 0;
  }
}
