package vigor.app;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person who started Vigor where to find it. */
@Component
@ConditionalOnProperty(name = "vigor.admin", matchIfMissing = true, havingValue = "false")
class ReadyLine {
  @EventListener
  void tell(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      System.out.println("Vigor is ready: http://localhost:" + web.getWebServer().getPort());
    }
  }
}
