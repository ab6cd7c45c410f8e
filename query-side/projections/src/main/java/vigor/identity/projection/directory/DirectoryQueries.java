package vigor.identity.projection.directory;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import vigor.identity.query.directory.FindUsers;
import vigor.identity.query.directory.GetUser;
import vigor.identity.query.directory.UserPage;
import vigor.identity.query.directory.UserSort;
import vigor.identity.query.directory.UserSummary;
import vigor.kernel.projection.SqlText;
import vigor.membership.command.Tier;

/** Finds people for administrators. */
@Component
public class DirectoryQueries {
  private static final String USERS = SqlText.beside(DirectoryQueries.class, "users.sql");
  private static final String BY_NUMBER =
      "select * from ("
          + USERS
          + ") u where (number_key, person) < (:key, :last)"
          + " order by number_key desc, person desc limit :limit";
  private static final String BY_NAME =
      "select * from ("
          + USERS
          + ") u where (name_key, person) > (:key, :last)"
          + " order by name_key, person limit :limit";
  private static final UUID NOBODY = new UUID(0, 0);

  private final DatabaseClient db;
  private final Clock clock;

  public DirectoryQueries(DatabaseClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<UserPage> handle(FindUsers query) {
    boolean byName = query.sort() == UserSort.NAME;
    UserCursor last = UserCursor.of(query.cursor(), query.sort());
    return filtered(db.sql(byName ? BY_NAME : BY_NUMBER), query)
        .bind("anybody", true)
        .bind("person", NOBODY)
        .bind("key", byName ? (Object) last.key() : (Object) last.number())
        .bind("last", last.person())
        .bind("limit", query.limit() + 1)
        .map(row -> FoundUser.of(row, query.sort()))
        .all()
        .collectList()
        .map(found -> page(found, query.limit()))
        .toFuture();
  }

  @QueryHandler
  CompletableFuture<@Nullable UserSummary> handle(GetUser query) {
    FindUsers everybody = new FindUsers(null, null, null, null, UserSort.REGISTERED, null, 1);
    return filtered(db.sql(USERS), everybody)
        .bind("anybody", false)
        .bind("person", query.person().value())
        .map(row -> FoundUser.of(row, UserSort.REGISTERED).summary())
        .one()
        .toFuture();
  }

  private GenericExecuteSpec filtered(GenericExecuteSpec statement, FindUsers query) {
    Tier tier = query.tier();
    return statement
        .bind("sort", query.sort().code())
        .bind("now", clock.instant())
        .bind("claim", query.claim() == null ? "" : query.claim().hmac())
        .bind("name", name(query.namePrefix()))
        .bind("tier", tier == null ? "" : tier.code())
        .bind("state", state(query.disabled()));
  }

  private static String name(@Nullable String prefix) {
    return prefix == null ? "" : prefix.strip().toLowerCase(Locale.ROOT);
  }

  private static String state(@Nullable Boolean disabled) {
    if (disabled == null) {
      return "";
    }
    return disabled ? "disabled" : "active";
  }

  private static UserPage page(List<FoundUser> found, int limit) {
    List<FoundUser> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new UserPage(
        shown.stream().map(FoundUser::summary).toList(),
        found.size() > limit ? shown.getLast().cursor().text() : null);
  }
}
