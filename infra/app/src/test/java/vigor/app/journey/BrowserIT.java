package vigor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigor.app.process.ApiClient;
import vigor.app.process.VigorProcess;

/**
 * A newcomer's first day in a real Chromium against the packaged application, nothing configured.
 * The journey is {@code ui/e2e}; it leaves a picture of each screen in {@code target/screenshots}.
 */
class BrowserIT {
  private static final Path WEB_APP = Path.of("..", "..", "ui");
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void a_newcomer_does_the_whole_first_day_in_the_browser() throws Exception {
    assumeThat(WEB_APP.resolve("node_modules")).as("the web app was built").exists();
    try (VigorProcess vigor = VigorProcess.start(folder.resolve("home"), Map.of());
        ProcessControl control = ProcessControl.of(vigor)) {
      assertThat(browse(vigor, control)).as(this::story).isZero();
    }
  }

  private static int browse(VigorProcess vigor, ProcessControl control)
      throws IOException, InterruptedException {
    ProcessBuilder npm = new ProcessBuilder("npm", "run", "--silent", "e2e");
    npm.directory(WEB_APP.toFile());
    npm.environment().put("VIGOR_ADDRESS", vigor.address().toString());
    npm.environment().put("VIGOR_ADMIN_EMAIL", administrator(vigor));
    npm.environment().put("VIGOR_ADMIN_PASSWORD", ApiClient.PASSWORD);
    npm.environment().put("VIGOR_LOG", vigor.logFile().toString());
    npm.environment().put("VIGOR_CONTROL", control.address().toString());
    npm.environment().put("VIGOR_SCREENSHOTS", TARGET.resolve("screenshots").toString());
    npm.redirectErrorStream(true).redirectOutput(storyFile().toFile());
    Process browser = npm.start();
    if (!browser.waitFor(12, TimeUnit.MINUTES)) {
      browser.destroyForcibly();
      throw new IllegalStateException("the browser did not finish within 12 minutes");
    }
    return browser.exitValue();
  }

  /** The address of a registered person whom the operator made an administrator. */
  private static String administrator(VigorProcess vigor) throws IOException, InterruptedException {
    String email = "admin-" + UUID.randomUUID() + "@example.org";
    ApiClient.anonymous(vigor.address()).post("auth/register", ApiClient.registration(email));
    assertThat(vigor.admin(email)).startsWith("0 ");
    return email;
  }

  private String story() {
    try {
      return Files.readString(storyFile());
    } catch (IOException e) {
      return "no story was written: " + e.getMessage();
    }
  }

  private static Path storyFile() {
    return TARGET.resolve("browser.txt");
  }
}
