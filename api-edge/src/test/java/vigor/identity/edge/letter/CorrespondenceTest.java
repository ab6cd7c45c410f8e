package vigor.identity.edge.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.MailBox;

@EdgeTest
class CorrespondenceTest {
  private final Correspondence letters;
  private final MailBox mail;

  CorrespondenceTest(Correspondence letters, MailBox mail) {
    this.letters = letters;
    this.mail = mail;
  }

  @Test
  void an_announced_erasure_names_the_day_and_the_way_to_stay() {
    String address = UUID.randomUUID() + "@example.org";

    letters.erasureAnnounced(
        new PersonId(UUID.randomUUID()), address, Instant.parse("2026-12-28T23:30:00Z"));

    assertThat(mail.letter(address, "Your Vigor account is about to be erased"))
        .contains("28 December 2026")
        .contains("http://localhost:8080/login");
  }
}
