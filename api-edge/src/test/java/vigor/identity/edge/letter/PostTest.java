package vigor.identity.edge.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vigor.kernel.command.PersonId;

@ExtendWith(OutputCaptureExtension.class)
class PostTest {
  private static final PersonId PERSON = new PersonId(UUID.randomUUID());

  @Test
  void without_a_mail_server_the_link_is_in_the_log_and_the_address_is_not(CapturedOutput output) {
    URI link = URI.create("http://localhost:8080/reset-password#secret");

    new Post("").bring(LetterTexts.newPassword(PERSON, "somebody@example.org", link));

    assertThat(output).contains(link.toString()).contains(PERSON.toString());
    assertThat(output).doesNotContain("somebody@example.org");
  }

  @Test
  void the_address_of_the_mail_server_carries_all_its_settings() {
    SmtpAddress address = SmtpAddress.of("smtp://me%40example.org:p%40ss+word@mail.example.org");

    assertThat(address.user()).isEqualTo("me@example.org");
    assertThat(address.password()).isEqualTo("p@ss+word");
    assertThat(address.sender()).isEqualTo("me@example.org");
    assertThat(address.port()).isEqualTo(587);
    assertThat(address.isFar()).isTrue();
    assertThat(address).hasToString("SmtpAddress[mail.example.org:587]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail.example.org", "http://mail.example.org", "smtp://", "smtp://a b"})
  void an_address_that_is_none_is_refused_at_start(String address) {
    assertThatThrownBy(() -> new Post(address))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("VIGOR_SMTP_URL must look like");
  }
}
