package vigor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class PhrasebookAtHandTest {

  /** An application whose book takes as long to read as {@link #waits} stays closed. */
  @Configuration(proxyBeanMethods = false)
  static class Reading {
    final CountDownLatch waits = new CountDownLatch(1);
    final CompletableFuture<Thread> read = new CompletableFuture<>();

    @Bean
    PhrasebookAtHand book() {
      return new PhrasebookAtHand(this::slowly);
    }

    private void slowly() {
      try {
        assertThat(waits.await(20, TimeUnit.SECONDS)).isTrue();
        read.complete(Thread.currentThread());
      } catch (InterruptedException | AssertionError e) {
        read.completeExceptionally(e);
      }
    }
  }

  @Test
  void the_book_is_read_once_the_application_is_ready_and_nobody_waits_for_it() throws Exception {
    try (ConfigurableApplicationContext ready =
        new SpringApplicationBuilder(Reading.class).web(WebApplicationType.NONE).run()) {
      Reading reading = ready.getBean(Reading.class);
      assertThat(reading.read).isNotDone();
      reading.waits.countDown();
      Thread reader = reading.read.get(20, TimeUnit.SECONDS);
      assertThat(reader).isNotSameAs(Thread.currentThread());
      assertThat(reader.isDaemon()).isTrue();
    }
  }
}
