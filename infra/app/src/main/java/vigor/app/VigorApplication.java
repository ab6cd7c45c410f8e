package vigor.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Vigor: web app, API, projections, saga and, unless told otherwise, its own database. */
@SpringBootApplication(scanBasePackages = "vigor")
public class VigorApplication {
  public static void main(String[] args) {
    SpringApplication.run(VigorApplication.class, args);
  }
}
