package vigor.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked once from the class path into Vigor's own folder. */
final class PostgresBinaries {
  private static final String DONE = ".complete";

  private PostgresBinaries() {}

  /** Returns the folder that has {@code bin/postgres} in it. */
  static Path unpackInto(Path folder) throws IOException {
    if (Files.exists(folder.resolve(DONE))) {
      return folder;
    }
    Files.createDirectories(folder);
    try (InputStream packed =
            DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine());
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder);
      }
    }
    Files.createFile(folder.resolve(DONE));
    return folder;
  }

  private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder)
      throws IOException {
    Path target = entry.resolveIn(folder);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.deleteIfExists(target);
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & 0100) != 0
        && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return "Darwin";
    }
    return name.startsWith("windows") ? "Windows" : "Linux";
  }

  private static String machine() {
    String name = System.getProperty("os.arch");
    return name.equals("amd64") ? "x86_64" : name;
  }
}
