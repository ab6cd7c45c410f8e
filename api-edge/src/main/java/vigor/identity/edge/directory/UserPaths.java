package vigor.identity.edge.directory;

import java.net.URI;
import vigor.kernel.command.PersonId;

/** Where people are found. */
final class UserPaths {
  static final String ALL = "/api/v1/admin/users";
  static final String ONE = ALL + "/{id}";

  private UserPaths() {}

  static URI of(PersonId person) {
    return URI.create(ALL + "/" + person);
  }
}
