package vigor.coaching.fake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoProvidersTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String QUESTION =
      """
      {"model":"demo","messages":[{"role":"user","content":\
      "{\\"facts\\":[{\\"id\\":\\"sessions-1\\",\\"text\\":\\"Two sessions.\\"}]}"}]}\
      """;

  private final DemoProviders demo;

  DemoProvidersTest() throws IOException {
    demo = new DemoProviders(0);
  }

  @AfterEach
  void close() {
    demo.close();
  }

  @Test
  void a_provider_that_is_well_tells_the_first_fact_and_its_name() throws Exception {
    assertThat(ask().body()).contains("demo-openai", "Two sessions. [sessions-1]");
  }

  @Test
  void a_person_chooses_a_fault_and_the_page_shows_it_and_what_was_asked() throws Exception {
    assertThat(choose("demo-openai", "FAILS").statusCode()).isEqualTo(303);
    assertThat(ask().statusCode()).isEqualTo(500);
    assertThat(page()).contains("\"FAILS\" selected", "made up", "<td>1</td><td>0</td>");
    choose("demo-openai", DemoProvider.WELL);
    assertThat(ask().statusCode()).isEqualTo(200);
    assertThat(page()).contains("<td>2</td><td>1400</td>");
  }

  @Test
  void what_does_not_exist_cannot_be_chosen() throws Exception {
    assertThat(choose("demo-openai", "WEATHER").statusCode()).isEqualTo(404);
    assertThat(choose("somebody", "FAILS").statusCode()).isEqualTo(404);
    assertThat(ask().statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> ask() throws IOException, InterruptedException {
    String url = demo.providers().getFirst().baseUrl() + "/chat/completions";
    return post(URI.create(url), QUESTION);
  }

  private HttpResponse<String> choose(String name, String fault)
      throws IOException, InterruptedException {
    return post(URI.create(demo.address() + "/" + name), "does=" + fault);
  }

  private String page() throws IOException, InterruptedException {
    HttpRequest look = HttpRequest.newBuilder(URI.create(demo.address() + "/")).build();
    return HTTP.send(look, BodyHandlers.ofString()).body();
  }

  private static HttpResponse<String> post(URI to, String body)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(to).POST(BodyPublishers.ofString(body)).build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
