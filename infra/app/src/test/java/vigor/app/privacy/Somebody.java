package vigor.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vigor.app.journey.FirstDayJourney;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;

/** A person who writes something findable into every field that takes a word of their own. */
final class Somebody {
  private static final String PASSWORD = "a quiet river 1874";

  private final String mark = "canary" + UUID.randomUUID().toString().replace("-", "");

  /** Nobody else weighs exactly this. */
  private final String weight =
      "1%02d.%03d".formatted(mark.hashCode() & 63, 1 + Math.floorMod(mark.hashCode() >> 6, 998));

  private final String email = mark + "@example.org";
  private final URI address;
  private final ApiClient api;
  private final String id;

  private Somebody(URI address) throws IOException, InterruptedException {
    this.address = address;
    Answer registered = register();
    this.id = registered.body().path("user").path("id").asString();
    this.api = ApiClient.anonymous(address).with(registered.body().path("accessToken").asString());
  }

  static Somebody registers(URI address) throws IOException, InterruptedException {
    return new Somebody(address);
  }

  String id() {
    return id;
  }

  ApiClient api() {
    return api;
  }

  Answer register() throws IOException, InterruptedException {
    return ApiClient.anonymous(address)
        .post(
            "auth/register",
            """
            {"email":"%s","password":"%s","displayName":"%s"}"""
                .formatted(email, PASSWORD, text("name")));
  }

  Answer logIn() throws IOException, InterruptedException {
    return ApiClient.anonymous(address)
        .post("auth/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, PASSWORD));
  }

  Answer erase() throws IOException, InterruptedException {
    return api.delete("users/me");
  }

  Answer confirm(String password) throws IOException, InterruptedException {
    return api.post("auth/confirm", "{\"password\":\"" + password + "\"}");
  }

  Answer confirm() throws IOException, InterruptedException {
    return confirm(PASSWORD);
  }

  /** Makes an API token and gives the script that uses it. */
  ApiClient script() throws IOException, InterruptedException {
    Answer made =
        api.post(
            "auth/tokens",
            "{\"name\":\"%s\",\"scopes\":[\"profile:read\"],\"days\":30}".formatted(text("token")));
    expect(made);
    return ApiClient.anonymous(address).with(made.body().path("secret").asString());
  }

  /** Everything that must not be found when they are gone. */
  List<String> canaries() {
    return List.of(mark, weight);
  }

  /** What they said in words of their own, each said once. */
  List<String> said() {
    return Stream.of("name", "injury", "feedback", "exercise", "set", "session", "chat")
        .map(this::text)
        .toList();
  }

  /** What they said at this place. */
  String text(String place) {
    return mark + "-" + place;
  }

  /** Uses all of Vigor for a day. */
  Somebody livesHere(boolean llmConsent) throws IOException, InterruptedException {
    tells(llmConsent);
    FirstDayJourney day = new FirstDayJourney(api);
    JsonNode plan = day.getsPlan();
    plans(plan);
    String workout = day.logsOneSet(plan);
    trains(workout);
    asks(workout);
    return this;
  }

  private void tells(boolean llmConsent) throws IOException, InterruptedException {
    expect(
        api.put(
            "users/profile",
            """
            {"goals":["strength"],"fitnessLevel":"intermediate",
             "equipment":["dumbbells","bench","barbell","rack"],
             "injuries":[{"site":"knee","severity":"mild","note":"%s"}],
             "daysPerWeek":3,"minutesPerSession":60,"birthYear":1987,"bodyWeightKg":%s,
             "timeZone":"Europe/Berlin","consents":{"healthData":true,"llm":%s,"analytics":true},
             "screening":{"heartCondition":false,"chestPain":false,"dizziness":false,
             "chronicCondition":false,"medication":false,"jointProblem":false,
             "supervisedOnly":false}}"""
                .formatted(text("injury"), weight, llmConsent)));
    expect(api.post("users/body-metrics", "{\"weightKg\":" + weight + "}"));
  }

  private void plans(JsonNode plan) throws IOException, InterruptedException {
    String path = "workouts/plans/" + plan.path("id").asString();
    expect(api.put(path, "{\"title\":\"" + text("plan") + "\"}"));
    expect(
        api.post(
            path + "/feedback", "{\"kind\":\"too_hard\",\"note\":\"" + text("feedback") + "\"}"));
    expect(api.post("ai/generate-workout", "{\"weeks\":4,\"note\":\"" + text("wish") + "\"}"));
  }

  private void trains(String workout) throws IOException, InterruptedException {
    String own = UUID.randomUUID().toString();
    expect(
        api.post(
            "exercises/own",
            """
            {"exerciseId":"%s","name":"%s","cues":["%s"],"pattern":"lunge","primary":["quads"],\
            "measure":"reps_weight"}"""
                .formatted(own, text("exercise"), text("cue"))));
    expect(
        api.post(
            "workouts/" + workout + "/sets",
            "{\"setId\":\"%s\",\"exerciseId\":\"%s\",\"reps\":8,\"weightKg\":60}"
                .formatted(UUID.randomUUID(), own)));
    expect(
        api.post(
            "workouts/" + workout + "/sets",
            """
            {"setId":"%s","exerciseId":"barbell-bench-press","reps":5,"weightKg":82.5,"rpe":8,\
            "type":"working","note":"%s"}"""
                .formatted(UUID.randomUUID(), text("set"))));
    expect(
        api.post(
            "workouts/" + workout + "/log",
            """
            {"sets":[],"durationMinutes":50,"sessionRpe":7,"complete":true,"note":"%s"}"""
                .formatted(text("session"))));
  }

  private void asks(String workout) throws IOException, InterruptedException {
    expect(api.post("ai/chat", "{\"message\":\"How did it go? " + text("chat") + "\"}"));
    expect(api.post("ai/workout-analysis", "{\"sessionId\":\"" + workout + "\"}"));
    expect(api.get("ai/motivation"));
  }

  private static void expect(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
  }
}
