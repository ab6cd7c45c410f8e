package vigor.platform.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vigor.kernel.command.PersonId;

/**
 * The file that outlives the database: one line for each erased person, their random id and when. A
 * database restored from a backup knows them again; this file does not forget that it must not.
 */
public final class ErasureLedger {
  private static final int ID = 36;

  private final Path file;

  public ErasureLedger(Path file) {
    this.file = file;
  }

  /** On disk before it returns; a person who is there already is not written twice. */
  public synchronized void remember(PersonId person, Instant at) {
    if (!all().contains(person)) {
      append(person + " " + at + "\n");
    }
  }

  /** Everybody in the file. A line that a crash cut short is nobody. */
  public synchronized Set<PersonId> all() {
    Set<PersonId> persons = new LinkedHashSet<>();
    for (String line : lines()) {
      if (line.length() > ID && line.charAt(ID) == ' ') {
        persons.add(new PersonId(UUID.fromString(line.substring(0, ID))));
      }
    }
    return persons;
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void append(String line) {
    try {
      if (!Files.exists(file)) {
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
        ByteBuffer bytes = ByteBuffer.wrap(fresh(line).getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** What a crash left unfinished ends here, so that the new line is a line of its own. */
  private String fresh(String line) throws IOException {
    String before = Files.readString(file);
    return before.isEmpty() || before.endsWith("\n") ? line : "\n" + line;
  }
}
