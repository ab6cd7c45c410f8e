package vigor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import vigor.app.process.VigorProcess;

/** The main job with Axon Server as the event store; needs Docker and is skipped without it. */
class AxonServerIT {
  private static final DockerImageName IMAGE = DockerImageName.parse("axoniq/axonserver:2023.1");
  private static final int HTTP = 8024;
  private static final int GRPC = 8124;

  @TempDir Path folder;

  @BeforeAll
  static void needsDocker() {
    assumeTrue(
        DockerClientFactory.instance().isDockerAvailable(),
        "Docker is not available, so Axon Server cannot be started");
  }

  @Test
  void a_new_person_does_the_whole_job_and_finds_it_again_after_a_restart() throws Exception {
    try (GenericContainer<?> server = axonServer()) {
      server.start();
      String address = server.getHost() + ":" + server.getMappedPort(GRPC);
      try (VigorProcess vigor =
          VigorProcess.start(folder.resolve("home"), Map.of("VIGOR_AXON_SERVER", address))) {
        FirstDayJourney day = new FirstDayJourney(vigor.address());
        day.onboards(false);
        day.finishes(day.logsOneSet(day.getsPlan()));
        vigor.killHard();
        vigor.restart();
        day.seesProgressWithReasons();
        assertThat(vigor.log()).doesNotContain("ERROR");
      }
    }
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
