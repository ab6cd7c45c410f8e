package vigor.app.admin;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vigor.identity.command.AccountId;
import vigor.identity.command.GrantRole;
import vigor.identity.command.Role;
import vigor.identity.edge.EmailClaims;
import vigor.identity.query.AccountView;
import vigor.identity.query.FindAccountByClaim;
import vigor.kernel.command.PersonId;

/** {@code ./vigor admin <email>}: makes one account an administrator, tells so, and ends. */
@Component
@ConditionalOnProperty("vigor.admin")
class AdminGrant implements ApplicationRunner {
  private final EmailClaims claims;
  private final QueryGateway queries;
  private final CommandGateway commands;
  private final Clock clock;
  private final String email;

  AdminGrant(
      EmailClaims claims,
      QueryGateway queries,
      CommandGateway commands,
      Clock clock,
      @Value("${vigor.admin}") String email) {
    this.email = email;
    this.claims = claims;
    this.queries = queries;
    this.commands = commands;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) throws Exception {
    PersonId person = find();
    commands.sendAndWait(
        new GrantRole(new AccountId(person), Role.ADMIN, "operator", clock.instant()),
        10,
        TimeUnit.SECONDS);
    System.out.println("The account " + email + " is an administrator now; log in again.");
  }

  private PersonId find() throws Exception {
    AccountView account =
        queries
            .query(new FindAccountByClaim(claims.claimFor(email)), AccountView.class)
            .get(10, TimeUnit.SECONDS);
    if (account == null) {
      throw new NoSuchAccount(
          "there is no account with the e-mail address " + email + "; register it first");
    }
    return account.id();
  }
}
