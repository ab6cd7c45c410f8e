package vigor.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** The folder that holds everything Vigor keeps on this machine: {@code VIGOR_HOME}. */
public record VigorHome(Path folder) {

  /** Creates the folder when missing; throws {@link UncheckedIOException} if that is impossible. */
  public static VigorHome at(Path folder) {
    try {
      return new VigorHome(Files.createDirectories(folder.toAbsolutePath()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + folder + " as VIGOR_HOME", e);
    }
  }

  public Path resolve(String name) {
    return folder.resolve(name);
  }

  /**
   * The secret kept in a file of this folder that only the owner can read (mode 600); made of 32
   * random bytes, in Base64, on first use.
   */
  public String secret(String name) {
    return secret(name, VigorHome::random);
  }

  /** The same, made by {@code fresh} on first use. */
  public String secret(String name, Supplier<String> fresh) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        create(file, fresh.get());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Written beside and moved into place, so that a crash never leaves half a secret. */
  private static void create(Path file, String secret) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
    if (Files.getFileAttributeView(draft, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(draft, secret);
    Files.move(draft, file);
  }

  private static String random() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return Base64.getEncoder().encodeToString(random);
  }
}
