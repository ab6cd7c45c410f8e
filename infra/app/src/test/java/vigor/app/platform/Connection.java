package vigor.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A TCP connection as Linux lists it.
 *
 * @param remote the other end in the kernel's hexadecimal form
 */
record Connection(String remote) {
  private static final Path SELF = Path.of("/proc/self");
  private static final int REMOTE = 2;
  private static final int INODE = 9;

  /** The connections, listening sockets included, that belong to this JVM. */
  static List<Connection> ofThisProcess() throws IOException {
    Set<String> mine = ownSockets();
    List<Connection> found = new ArrayList<>();
    for (String table : List.of("tcp", "tcp6")) {
      Files.readAllLines(SELF.resolve("net").resolve(table)).stream()
          .skip(1)
          .map(line -> line.strip().split("\\s+"))
          .filter(columns -> mine.contains("socket:[" + columns[INODE] + "]"))
          .map(columns -> new Connection(columns[REMOTE]))
          .forEach(found::add);
    }
    return found;
  }

  /** Whether the other end is this machine, or there is none because the socket only listens. */
  boolean isLocal() {
    String address = remote.substring(0, remote.indexOf(':'));
    return address.matches("0+")
        || address.endsWith("7F")
        || address.matches("0{24}01000000")
        || address.matches("0{16}FFFF0000[0-9A-F]{6}7F");
  }

  private static Set<String> ownSockets() throws IOException {
    Set<String> sockets = new HashSet<>();
    try (Stream<Path> descriptors = Files.list(SELF.resolve("fd"))) {
      for (Path descriptor : descriptors.filter(Files::isSymbolicLink).toList()) {
        if (Files.exists(descriptor, LinkOption.NOFOLLOW_LINKS)) {
          sockets.add(Files.readSymbolicLink(descriptor).toString());
        }
      }
    }
    return sockets;
  }
}
