package vigor.app.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import tools.jackson.databind.JsonNode;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;
import vigor.identity.command.AccountId;
import vigor.identity.command.GrantRole;
import vigor.identity.command.Role;
import vigor.kernel.command.PersonId;

/** Makes administrators as the operator does, and looks through their eyes. */
public final class Administrator {
  private final ApiClient api;
  private final PersonId person;

  private Administrator(ApiClient api, PersonId person) {
    this.api = api;
    this.person = person;
  }

  public static Administrator at(URI address, CommandGateway commands) throws Exception {
    ApiClient anonymous = ApiClient.anonymous(address);
    String email = "admin-" + UUID.randomUUID() + "@example.org";
    Answer registered = anonymous.post("auth/register", ApiClient.registration(email));
    PersonId person = personOf(anonymous, registered);
    commands.sendAndWait(
        new GrantRole(new AccountId(person), Role.ADMIN, "operator", Instant.now()));
    ApiClient[] admin = new ApiClient[1];
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              Answer login = anonymous.post("auth/login", ApiClient.login(email));
              admin[0] = anonymous.with(login.body().path("accessToken").asString());
              return admin[0].get("admin/audit/actions").status() == 200;
            });
    return new Administrator(admin[0], person);
  }

  public PersonId person() {
    return person;
  }

  public ApiClient api() {
    return api;
  }

  /** The body of what must be there. */
  public JsonNode get(String path) throws IOException, InterruptedException {
    Answer answer = api.get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.body();
  }

  public static PersonId personOf(ApiClient anonymous, Answer signedIn)
      throws IOException, InterruptedException {
    assertThat(signedIn.body().path("accessToken").isString()).as(signedIn.toString()).isTrue();
    ApiClient own = anonymous.with(signedIn.body().path("accessToken").asString());
    Answer me = own.get("auth/me");
    assertThat(me.status()).as(me.toString()).isEqualTo(200);
    return PersonId.of(me.body().path("id").asString());
  }
}
