package vigor.app.security;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vigor.app.journey.FirstDayJourney;
import vigor.app.process.ApiClient;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Route;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SpendId;

/**
 * One of each thing that belongs to a person: paths as the contract writes them, and as they are.
 */
final class OwnedThings {
  private static final String BASE = "/api/v1/";
  private static final String SLED_PUSH =
      """
      {"name":"Sled push","pattern":"lunge","primary":["quads"],"measure":"reps_weight"}""";

  private final Map<String, String> paths = new LinkedHashMap<>();

  private OwnedThings() {}

  static OwnedThings of(FirstDayJourney owner, CommandGateway commands, JdbcClient database)
      throws Exception {
    OwnedThings things = new OwnedThings();
    things.train(owner);
    things.talk(owner.api());
    things.signIn(owner.api());
    things.put("auth/passkeys/{id}", "auth/passkeys/" + passkey(owner.api(), database));
    things.put("ai/requests/{id}", "ai/requests/" + reservation(owner.api(), commands));
    things.put("exports/{id}", guessed(exportLink(owner.api())));
    things.put("erasures/{receipt}", "erasures/" + UUID.randomUUID());
    return things;
  }

  /** What to ask for by a route that names a thing, as if it were one's own. */
  String path(Route route) {
    String pattern = route.path().getPatternString().substring(BASE.length());
    return paths.entrySet().stream()
        .filter(known -> pattern.startsWith(known.getKey()))
        .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
        .map(known -> pattern.replace(known.getKey(), known.getValue()))
        .orElseThrow(() -> new AssertionError("tell this test what to ask for by " + route));
  }

  private void put(String pattern, String path) {
    paths.put(pattern, path);
  }

  private void train(FirstDayJourney owner) throws Exception {
    owner.onboards(false);
    JsonNode plan = owner.getsPlan();
    JsonNode day = plan.path("days").get(0);
    String workout = "workouts/" + owner.logsOneSet(plan);
    String set = id(owner.api().get(workout).body().path("sets").get(0), "setId");
    JsonNode exercise = owner.api().get("workouts/progress").body().path("exercises").get(0);
    put("workouts/plans/{id}", "workouts/plans/" + id(plan, "id"));
    put(
        "workouts/plans/{id}/alternatives",
        "workouts/plans/%s/alternatives?dayId=%s&exerciseId=%s"
            .formatted(
                id(plan, "id"), id(day, "id"), id(day.path("exercises").get(0), "exerciseId")));
    put("workouts/{id}", workout);
    put("workouts/{id}/sets/{setId}", workout + "/sets/" + set);
    put("receipts/{id}", "receipts/" + id(exercise, "receiptId"));
    JsonNode made = owner.api().post("exercises/own", SLED_PUSH).body().path("exercise");
    put("exercises/own/{id}", "exercises/own/" + id(made, "id"));
  }

  private void talk(ApiClient owner) throws Exception {
    String turn = UUID.randomUUID().toString();
    String conversation = UUID.randomUUID().toString();
    owner.post(
        "ai/chat",
        """
        {"message":"How heavy?","conversationId":"%s","turn":"%s","localOnly":true}"""
            .formatted(conversation, turn));
    put("ai/conversations/{id}", "ai/conversations/" + conversation);
    put(
        "ai/conversations/{id}/turns/{turn}",
        "ai/conversations/" + conversation + "/turns/" + turn);
  }

  private void signIn(ApiClient owner) throws Exception {
    JsonNode session = owner.get("auth/sessions").body().path("items").get(0);
    JsonNode token =
        owner
            .post("auth/tokens", "{\"name\":\"x\",\"scopes\":[\"training:read\"],\"days\":1}")
            .body()
            .path("token");
    put("auth/sessions/{id}", "auth/sessions/" + id(session, "id"));
    put("auth/tokens/{id}", "auth/tokens/" + id(token, "id"));
  }

  /** The row of a passkey; making one takes a browser. */
  private static UUID passkey(ApiClient owner, JdbcClient database) throws Exception {
    UUID passkey = UUID.randomUUID();
    database
        .sql(
            "insert into identity.passkey (passkey_id, person_id, credential_id, public_key,"
                + " backup_eligible, counter, name, created_at)"
                + " values (:id, :person, decode(:key, 'hex'), '', false, 0, 'x', now())")
        .param("id", passkey)
        .param("person", UUID.fromString(id(owner.get("auth/me").body(), "id")))
        .param("key", passkey.toString().replace("-", ""))
        .update();
    return passkey;
  }

  /** Money set aside for a question of this person; no provider is needed for that. */
  private static UUID reservation(ApiClient owner, CommandGateway commands) throws Exception {
    PersonId person = PersonId.of(id(owner.get("auth/me").body(), "id"));
    UUID spend = UUID.randomUUID();
    Instant now = Instant.now();
    commands.sendAndWait(
        new ReserveLlmSpend(
            new AllowanceId(person),
            new SpendId(spend),
            new MicroUsd(1),
            "plan",
            now.plusSeconds(60),
            now),
        10,
        SECONDS);
    await()
        .atMost(20, SECONDS)
        .until(() -> owner.get("ai/requests/" + spend).status(), status -> status == 200);
    return spend;
  }

  private static String exportLink(ApiClient owner) throws Exception {
    assertThat(owner.post("users/me/export", "{}").status()).isEqualTo(202);
    return await()
        .atMost(60, SECONDS)
        .until(
            () -> owner.get("users/me/export").body().path("download").asString(""),
            link -> !link.isEmpty());
  }

  /** The link itself lets in whoever holds it, as it should; one that was guessed does not. */
  private static String guessed(String link) {
    return link.substring(link.indexOf(BASE) + BASE.length())
        .replaceFirst("signature=.", "signature=~");
  }

  private static String id(JsonNode node, String field) {
    assertThat(node.path(field).asString("")).as("%s of %s", field, node).isNotEmpty();
    return node.path(field).asString();
  }
}
