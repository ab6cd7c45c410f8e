package vigor.app.security;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.r2dbc.core.DatabaseClient;
import vigor.identity.command.AccountId;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.GrantRole;
import vigor.identity.command.RegisterAccount;
import vigor.identity.command.Role;
import vigor.identity.edge.RandomSecret;
import vigor.identity.edge.session.AccessTokens;
import vigor.identity.edge.session.Session;
import vigor.identity.edge.session.Sessions;
import vigor.identity.edge.token.ApiToken;
import vigor.identity.edge.token.ApiTokens;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Scope;

/** People with accounts, signed in without the cost of a password each. */
record Persons(
    CommandGateway commands,
    QueryGateway queries,
    Sessions sessions,
    AccessTokens accessTokens,
    ApiTokens apiTokens,
    DatabaseClient database) {
  private static final String CLIENT = "aa".repeat(32);

  /** Somebody new, once the read model knows the account. */
  PersonId register() throws Exception {
    PersonId person = new PersonId(UUID.randomUUID());
    String claim = HexFormat.of().formatHex(RandomSecret.hash(person.toString()));
    commands.sendAndWait(
        new RegisterAccount(
            new EmailClaimId(claim), person, person + "@example.org", "Somebody", Instant.now()),
        10,
        SECONDS);
    await()
        .atMost(20, SECONDS)
        .until(() -> queries.query(new GetAccount(person), AccountView.class).get() != null);
    return person;
  }

  /** Somebody new whom the read model knows as an administrator. */
  PersonId registerAdministrator() throws Exception {
    PersonId person = register();
    commands.sendAndWait(
        new GrantRole(new AccountId(person), Role.ADMIN, "test", Instant.now()), 10, SECONDS);
    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                queries
                    .query(new GetAccount(person), AccountView.class)
                    .get()
                    .roles()
                    .contains(Role.ADMIN));
    return person;
  }

  /** The access token of somebody who has just given the password. */
  String signIn(PersonId person, Role... roles) {
    return accessTokens.issue(open(person), List.of(roles)).value();
  }

  /** The access token of somebody who gave the password an hour ago. */
  String signInLongAgo(PersonId person, Role... roles) {
    Session session = open(person);
    database
        .sql("update identity.refresh_family set confirmed_at = :then where family_id = :id")
        .bind("then", Instant.now().minusSeconds(3600))
        .bind("id", session.family())
        .then()
        .block();
    return accessTokens.issue(session, List.of(roles)).value();
  }

  String apiToken(PersonId person, Scope scope) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    ApiToken token =
        new ApiToken(UUID.randomUUID(), "test", List.of(scope), now, now.plusSeconds(3600), null);
    return Objects.requireNonNull(apiTokens.make(person, token).block());
  }

  private Session open(PersonId person) {
    return Objects.requireNonNull(sessions.open(person, CLIENT, "Test").block());
  }
}
