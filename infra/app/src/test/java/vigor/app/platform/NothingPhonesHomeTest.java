package vigor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vigor.app.VigorTest;
import vigor.app.journey.FirstDayJourney;
import vigor.app.process.ApiClient;

/** With nothing configured nothing leaves the machine, from start to the end of the first day. */
@VigorTest
class NothingPhonesHomeTest {
  @LocalServerPort private int port;

  @Test
  void a_whole_first_day_asks_for_no_name_beyond_this_machine() throws Exception {
    live();
    InetAddress.getByName("localhost");
    Set<String> foreign = new HashSet<>(RecordingResolver.asked());
    assertThat(foreign).as("the recorder is in place").contains("localhost");
    foreign.removeIf(NothingPhonesHomeTest::isThisMachine);
    assertThat(foreign).isEmpty();
  }

  @Test
  void a_whole_first_day_opens_no_connection_beyond_this_machine() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/net/tcp")), "only Linux lists its connections");
    live();
    List<Connection> open = Connection.ofThisProcess();
    assertThat(open).as("own connections are seen").anyMatch(Connection::isLocal);
    assertThat(open).allMatch(Connection::isLocal);
  }

  @Test
  void nobody_is_sent_to_another_place_to_sign_in() throws Exception {
    ApiClient anybody = ApiClient.anonymous(URI.create("http://127.0.0.1:" + port));

    assertThat(anybody.get("auth/ways").body().path("provider").isNull()).isTrue();
    String wish = "{\"returnTo\":\"/\"}";
    assertThat(anybody.post("auth/provider/login", wish).status()).isEqualTo(404);
    String answer = "{\"code\":\"x\",\"state\":\"x\"}";
    assertThat(anybody.post("auth/provider/arrival", answer).status()).isEqualTo(404);
  }

  private void live() throws IOException, InterruptedException {
    FirstDayJourney day = new FirstDayJourney(URI.create("http://127.0.0.1:" + port));
    day.onboards(false);
    day.finishes(day.logsOneSet(day.getsPlan()));
  }

  private static boolean isThisMachine(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress()
          || host.equals(InetAddress.getLocalHost().getHostName());
    } catch (UnknownHostException nowhere) {
      return false;
    }
  }
}
