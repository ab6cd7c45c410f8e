package vigor.identity.edge.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigor.identity.edge.Hmac;
import vigor.kernel.edge.dispatch.Overloaded;
import vigor.kernel.edge.testing.TestProvider;

class ProviderTalkTest {
  private static final Hmac SUBJECTS = new Hmac(purpose -> new byte[32], "test");

  private TestProvider provider;

  @BeforeEach
  void start() throws IOException {
    provider = TestProvider.start();
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void nothing_is_asked_before_somebody_wants_to_go_there_and_then_once() {
    ProviderTalk talk = to(provider.issuer());
    assertThat(provider.discoveries()).isZero();

    talk.reach().block();
    talk.reach().block();
    assertThat(provider.discoveries()).isEqualTo(1);
  }

  @Test
  void a_provider_of_another_name_is_not_talked_to() {
    assertThatThrownBy(() -> to(provider.issuer() + "/").reach().block())
        .isInstanceOf(Overloaded.class)
        .hasRootCauseMessage(
            "the provider calls itself "
                + provider.issuer()
                + " and not "
                + provider.issuer()
                + "/");
  }

  @Test
  void a_provider_that_is_away_is_asked_again_later() {
    String issuer = provider.issuer();
    ProviderTalk talk = to(issuer);
    provider.close();
    assertThatThrownBy(() -> talk.reach().block()).isInstanceOf(Overloaded.class);
    assertThatThrownBy(() -> talk.reach().block()).isInstanceOf(Overloaded.class);
  }

  private static ProviderTalk to(String issuer) {
    return new ProviderTalk(
        new ProviderSettings(issuer, TestProvider.CLIENT, TestProvider.SECRET, "Hall"),
        "http://localhost:8080/signed-in",
        SUBJECTS,
        Clock.systemUTC());
  }
}
