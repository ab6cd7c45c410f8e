package vigor.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vigor.app.audit.AuditTool;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.EmbeddedDatabase;
import vigor.platform.database.VigorHome;

/** Starts Vigor: web app, API, projections, saga and, unless told otherwise, its own database. */
@SpringBootApplication(scanBasePackages = "vigor")
public class VigorApplication {
  private static final String ADMIN = "--vigor.admin=";

  /**
   * Start, stop: what the JVM learns on the way, its ahead-of-time cache, makes later starts fast.
   */
  private static final String REHEARSAL = "--vigor.rehearsal";

  public static void main(String[] args) {
    AuditTool.run(args).ifPresent(System::exit);
    if (Arrays.stream(args).anyMatch(argument -> argument.startsWith(ADMIN))) {
      runOnce(args);
      return;
    }
    ConfigurableApplicationContext context = SpringApplication.run(VigorApplication.class, args);
    if (List.of(args).contains(REHEARSAL)) {
      System.exit(SpringApplication.exit(context));
    }
  }

  /** Beside a running Vigor when there is one: on its database, on a port nobody knows. */
  private static void runOnce(String[] args) {
    SpringApplication application = new SpringApplication(VigorApplication.class);
    String database = System.getenv().getOrDefault("VIGOR_DATABASE_URL", "");
    String url = database.isBlank() ? runningDatabase() : database;
    String[] beside = Arrays.copyOf(args, args.length + 2);
    beside[args.length] = "--server.port=0";
    beside[args.length + 1] = "--vigor.database-url=" + url;
    try (ConfigurableApplicationContext context = application.run(beside)) {
      System.exit(SpringApplication.exit(context));
    }
  }

  private static String runningDatabase() {
    String home = System.getenv().getOrDefault("VIGOR_HOME", "");
    Path folder =
        home.isBlank() ? Path.of(System.getProperty("user.home"), ".vigor") : Path.of(home);
    return EmbeddedDatabase.running(VigorHome.at(folder)).map(DatabaseAddress::url).orElse("");
  }
}
