package vigor.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vigor.app.VigorTest;
import vigor.app.journey.FirstDayJourney;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;

/** A first day of somebody who reads German: nothing that Vigor says is left in English. */
@VigorTest
class GermanDayTest {
  /** No word of these is one of German too, as "last" would be. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|and|your|you|with|is|are|of|for|to|reps|sets|week|weeks|session|day|days|load"
              + "|body|effort|not|from|needs|next)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Codes, addresses and names of things, the same in every language. */
  private static final Set<String> SAME =
      Set.of(
          "id",
          "type",
          "code",
          "kind",
          "rule",
          "choice",
          "link",
          "unit",
          "pattern",
          "measure",
          "substitutionGroup",
          "source",
          "confidence",
          "status",
          "group",
          "strains",
          "primary",
          "secondary",
          "equipment",
          "zone",
          "about",
          "tone");

  @LocalServerPort private int port;

  @Test
  void what_a_german_reader_sees_on_a_first_day_is_german() throws Exception {
    ApiClient reader = ApiClient.ofNewPerson(address()).speaking("de-DE");
    FirstDayJourney journey = new FirstDayJourney(reader);
    journey.onboards(false);
    JsonNode plan = journey.getsPlan();
    String id = plan.path("id").asString();
    reader.post("workouts/plans/" + id + "/accept", "{}");
    String workout = journey.logsOneSet(plan);
    Set<String> english = new TreeSet<>();
    read(reader, "ai/encouragement?sessionId=" + workout, english);
    read(reader, "workouts/" + workout + "/suggestions", english);
    journey.finishes(workout);
    for (String path : paths(plan, workout)) {
      read(reader, path, english);
    }
    for (String receipt : receipts(reader, plan)) {
      read(reader, "receipts/" + receipt, english);
    }
    collect(
        "",
        reader.post("ai/workout-analysis", "{\"sessionId\":\"%s\"}".formatted(workout)).body(),
        english);
    assertThat(english).isEmpty();
  }

  @Test
  void the_same_plan_is_english_for_whoever_asks_in_english() throws Exception {
    ApiClient reader = ApiClient.ofNewPerson(address());
    FirstDayJourney journey = new FirstDayJourney(reader);
    journey.onboards(false);
    String path = "workouts/plans/" + journey.getsPlan().path("id").asString();
    assertThat(title(reader.get(path))).isEqualTo("Three days to build muscle");
    assertThat(title(reader.speaking("de").get(path)))
        .isEqualTo("Drei Tage, um Muskeln aufzubauen");
  }

  private static List<String> paths(JsonNode plan, String workout) {
    JsonNode day = plan.path("days").get(0);
    String plans = "workouts/plans/" + plan.path("id").asString();
    String alternatives =
        plans
            + "/alternatives?dayId="
            + day.path("id").asString()
            + "&exerciseId="
            + day.path("exercises").get(0).path("exerciseId").asString();
    return List.of(
        "exercises?query=Kniebeuge",
        "exercises/barbell-bench-press",
        plans,
        alternatives,
        "workouts/" + workout,
        "workouts/" + workout + "/next",
        "workouts?limit=5",
        "workouts/progress",
        "ai/recommendations",
        "ai/motivation",
        "ai/sight",
        "equipment");
  }

  private static List<String> receipts(ApiClient reader, JsonNode plan) throws Exception {
    JsonNode progress = reader.get("workouts/progress").body();
    List<String> found = new ArrayList<>();
    Stream.of(plan, progress)
        .flatMap(node -> node.findValuesAsString("receiptId").stream())
        .forEach(found::add);
    return found;
  }

  private static void read(ApiClient reader, String path, Set<String> english) throws Exception {
    Answer answer = reader.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    collect("", answer.body(), english);
  }

  private static void collect(String name, JsonNode node, Set<String> english) {
    if (node.isString() && !isCode(name) && ENGLISH.matcher(node.asString()).find()) {
      english.add(name + ": " + node.asString());
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      collect(child.getKey(), child.getValue(), english);
    }
    if (node.isArray()) {
      node.forEach(item -> collect(name, item, english));
    }
  }

  private static boolean isCode(String name) {
    return SAME.contains(name) || name.endsWith("Id");
  }

  private static String title(Answer plan) {
    return plan.body().path("title").asString();
  }

  private URI address() {
    return URI.create("http://localhost:" + port);
  }
}
