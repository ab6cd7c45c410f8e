package vigor.identity.projection;

import io.r2dbc.spi.Readable;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.Role;
import vigor.identity.query.AccountView;
import vigor.identity.query.FindAccountByClaim;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;

/** Answers questions about accounts. */
@Component
public class AccountQueries {
  private static final String BY_CLAIM =
      SqlText.beside(AccountQueries.class, "account-by-claim.sql");
  private static final String BY_PERSON =
      SqlText.beside(AccountQueries.class, "account-by-person.sql");

  private final DatabaseClient db;

  public AccountQueries(DatabaseClient db) {
    this.db = db;
  }

  @QueryHandler
  CompletableFuture<@Nullable AccountView> handle(FindAccountByClaim query) {
    return one(db.sql(BY_CLAIM).bind("claim", query.claim().hmac()));
  }

  @QueryHandler
  CompletableFuture<@Nullable AccountView> handle(GetAccount query) {
    return one(db.sql(BY_PERSON).bind("person", query.person().value()));
  }

  private static CompletableFuture<@Nullable AccountView> one(
      DatabaseClient.GenericExecuteSpec statement) {
    return statement.map(AccountQueries::view).one().toFuture();
  }

  private static AccountView view(Readable row) {
    return new AccountView(
        new PersonId(Rows.uuid(row, "person")),
        new EmailClaimId(Rows.text(row, "claim")),
        row.get("email", String.class),
        row.get("display_name", String.class),
        ViewJson.readList(Rows.text(row, "roles"), Role.class),
        Rows.instant(row, "registered_at"),
        Rows.number(row, "version"));
  }
}
