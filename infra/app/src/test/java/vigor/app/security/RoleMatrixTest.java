package vigor.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import vigor.app.VigorTest;
import vigor.identity.command.Role;
import vigor.identity.edge.session.AccessTokens;
import vigor.identity.edge.session.Sessions;
import vigor.identity.edge.token.ApiTokens;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Route;
import vigor.kernel.edge.route.Routes;
import vigor.kernel.edge.route.Scope;

/** Asks every route of the contract as everybody who could ask. */
@VigorTest
class RoleMatrixTest {
  @LocalServerPort private int port;
  @Autowired private Routes routes;
  private final Persons persons;

  RoleMatrixTest(
      @Autowired CommandGateway commands,
      @Autowired QueryGateway queries,
      @Autowired Sessions sessions,
      @Autowired AccessTokens accessTokens,
      @Autowired ApiTokens apiTokens,
      @Autowired DatabaseClient database) {
    this.persons = new Persons(commands, queries, sessions, accessTokens, apiTokens, database);
  }

  @Test
  void every_administrators_address_is_for_administrators_in_the_contract_too() {
    assertThat(routes.all())
        .filteredOn(route -> route.path().getPatternString().startsWith("/api/v1/admin/"))
        .isNotEmpty()
        .allMatch(Route::forAdministrators);
  }

  @Test
  void nothing_is_open_but_what_begins_a_session_or_brings_its_own_proof_or_is_for_all_to_read() {
    assertThat(routes.all())
        .filteredOn(Route::open)
        .extracting(Route::toString)
        .filteredOn(route -> !route.startsWith("POST /api/v1/auth/"))
        .containsExactlyInAnyOrder(
            "GET /api/v1/openapi.json",
            "GET /api/v1/auth/ways",
            "GET /api/v1/privacy-notice",
            "GET /api/v1/exports/{id}",
            "GET /api/v1/erasures/{receipt}",
            "POST /api/v1/billing/webhook");
  }

  @TestFactory
  Stream<DynamicTest> each_route_admits_whom_the_contract_admits_and_nobody_else()
      throws Exception {
    PersonId person = persons.register();
    return routes.all().stream()
        .filter(route -> !route.open())
        .map(route -> DynamicTest.dynamicTest(route.toString(), () -> check(route, person)));
  }

  private void check(Route route, PersonId somebody) throws Exception {
    assertThat(ask(route, null)).as("anonymous").isEqualTo("401 unauthenticated");
    for (Scope scope : Scope.values()) {
      if (scope != route.scope()) {
        assertThat(ask(route, persons.apiToken(somebody, scope)))
            .as("API token for %s", scope.code())
            .matches("403 (scope-missing|forbidden)");
      }
    }
    checkFreshness(route, somebody);
    if (route.scope() != null && !route.forAdministrators()) {
      assertAdmitted(route, persons.apiToken(somebody, route.scope()), "API token");
    }
    if (route.forAdministrators()) {
      checkScopeOfAdministrators(route, somebody);
      assertThat(ask(route, persons.signIn(somebody, Role.USER))).isEqualTo("403 forbidden");
    } else {
      assertAdmitted(route, persons.signIn(caller(route, somebody), Role.USER), "user");
    }
    String admin = persons.signIn(caller(route, somebody), Role.USER, Role.ADMIN);
    assertAdmitted(route, admin, "administrator");
  }

  private void checkScopeOfAdministrators(Route route, PersonId person) throws Exception {
    if (route.scope() != null) {
      assertThat(ask(route, persons.apiToken(person, route.scope())))
          .as("API token of the scope, of no administrator")
          .isEqualTo("403 forbidden");
      assertAdmitted(
          route, persons.apiToken(persons.registerAdministrator(), route.scope()), "their token");
    }
  }

  /** Who is let in there is gone afterwards. */
  private PersonId caller(Route route, PersonId somebody) throws Exception {
    return route.toString().equals("DELETE /api/v1/users/me") ? persons.register() : somebody;
  }

  private void checkFreshness(Route route, PersonId person) throws Exception {
    if (route.needsFreshPassword()) {
      assertThat(ask(route, persons.signInLongAgo(person, Role.USER, Role.ADMIN)))
          .as("password given an hour ago")
          .isEqualTo("403 step-up-required");
    }
  }

  private void assertAdmitted(Route route, String token, String who) throws Exception {
    assertThat(ask(route, token)).as(who).doesNotMatch("(401|403|5..).*");
  }

  /** Status and kind of problem; the body is missing, so nothing that needs one is done. */
  private String ask(Route route, @Nullable String token) throws Exception {
    String path =
        route.path().getPatternString().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    RawHttp.Answer answer =
        RawHttp.request(
            URI.create("http://127.0.0.1:" + port), route.method().name(), path, token, "");
    return (answer.status() + " " + answer.problem()).strip();
  }
}
