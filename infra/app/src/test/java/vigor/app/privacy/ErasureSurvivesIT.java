package vigor.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;
import vigor.app.process.VigorProcess;

/** An erasure that was promised comes, and an old backup does not undo it. */
class ErasureSurvivesIT {
  @TempDir Path folder;

  @Test
  void an_erasure_is_carried_through_although_the_process_is_killed_right_after_its_promise()
      throws Exception {
    try (VigorProcess vigor = VigorProcess.start(folder.resolve("home"), Map.of())) {
      Somebody leaves = Somebody.registers(vigor.address()).livesHere(false);
      Answer receipt = leaves.erase();
      vigor.killHard();
      assertThat(receipt.status()).isEqualTo(202);
      vigor.restart();
      awaitErased(vigor, receipt);
      assertThat(search(vigor).tablesWith(leaves.canaries())).isEmpty();
    }
  }

  @Test
  void a_database_from_before_an_erasure_is_served_only_after_it_is_erased_again()
      throws Exception {
    Path home = folder.resolve("home");
    Path data = home.resolve("postgres").resolve("data");
    Path backup = folder.resolve("backup");
    try (VigorProcess vigor = VigorProcess.start(home, Map.of())) {
      Somebody leaves = Somebody.registers(vigor.address()).livesHere(false);
      vigor.stop();
      FileSystemUtils.copyRecursively(data, backup);
      vigor.restart();
      awaitErased(vigor, leaves.erase());
      vigor.stop();
      FileSystemUtils.deleteRecursively(data);
      FileSystemUtils.copyRecursively(backup, data);
      data.toFile().setReadable(false, false);
      data.toFile().setReadable(true, true);
      data.toFile().setExecutable(false, false);
      data.toFile().setExecutable(true, true);
      vigor.restart();
      assertThat(search(vigor).tablesWith(leaves.canaries())).isEmpty();
      assertThat(leaves.logIn().status()).isEqualTo(401);
      Awaitility.await("the address is free again")
          .atMost(Duration.ofSeconds(60))
          .until(() -> leaves.register().status() == 201);
    }
  }

  private static void awaitErased(VigorProcess vigor, Answer receipt) {
    String path = "erasures/" + receipt.body().path("receiptId").asString();
    Awaitility.await("erased")
        .atMost(Duration.ofSeconds(60))
        .until(() -> status(vigor, path).equals("erased"));
  }

  private static String status(VigorProcess vigor, String path)
      throws IOException, InterruptedException {
    return ApiClient.anonymous(vigor.address()).get(path).body().path("status").asString();
  }

  private static CanarySearch search(VigorProcess vigor) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(vigor.databaseUrl());
    return new CanarySearch(database);
  }
}
