package vigor.identity.projection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the account table; e-mail and name are null once erased. */
record AccountRow(
    UUID person,
    String claim,
    @Nullable String email,
    @Nullable String displayName,
    List<String> roles,
    Instant registeredAt,
    long version) {

  AccountRow granted(String role, long newVersion) {
    List<String> all = Stream.concat(roles.stream(), Stream.of(role)).distinct().sorted().toList();
    return new AccountRow(person, claim, email, displayName, all, registeredAt, newVersion);
  }
}
