package vigor.app.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import vigor.app.process.VigorProcess;

/** The first day with events in Axon Server; needs Docker, each test is skipped without it. */
class FirstDayOnAxonServerIT extends FirstDayAcceptance {
  private static final DockerImageName IMAGE = DockerImageName.parse("axoniq/axonserver:2023.1");
  private static final int HTTP = 8024;
  private static final int GRPC = 8124;

  @TempDir static Path folder;
  private static final GenericContainer<?> SERVER = axonServer();
  private static @Nullable VigorProcess vigor;

  @BeforeEach
  void needsDocker() throws Exception {
    assumeTrue(
        DockerClientFactory.instance().isDockerAvailable(),
        "Docker is not available, so Axon Server cannot be started");
    if (vigor == null) {
      SERVER.start();
      String address = SERVER.getHost() + ":" + SERVER.getMappedPort(GRPC);
      vigor = VigorProcess.start(folder.resolve("home"), Map.of("VIGOR_AXON_SERVER", address));
    }
  }

  @AfterAll
  static void stop() throws Exception {
    if (vigor != null) {
      vigor.stop();
    }
    SERVER.stop();
  }

  @Override
  VigorProcess vigor() {
    return requireNonNull(vigor);
  }

  @Test
  void what_was_logged_is_there_after_a_hard_kill() throws Exception {
    FirstDayJourney day = new FirstDayJourney(vigor().address());
    day.onboards(false);
    day.finishes(day.logsOneSet(day.getsPlan()));
    vigor().killHard();
    vigor().restart();
    day.seesProgressWithReasons();
    assertThat(vigor().log()).doesNotContain("ERROR");
  }

  private static GenericContainer<?> axonServer() {
    return new GenericContainer<>(IMAGE)
        .withEnv("AXONIQ_AXONSERVER_STANDALONE", "true")
        .withEnv("AXONIQ_AXONSERVER_HOSTNAME", "localhost")
        .withExposedPorts(HTTP, GRPC)
        .waitingFor(
            Wait.forHttp("/actuator/health")
                .forPort(HTTP)
                .withStartupTimeout(Duration.ofMinutes(2)));
  }
}
