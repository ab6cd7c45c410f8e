package vigor.privacy.saga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Deadlines;
import vigor.privacy.command.ErasureAnnounced;

class ErasureLetterTest {
  private static final PersonId PERSON = new PersonId(UUID.randomUUID());
  private static final Instant ANNOUNCED = Instant.parse("2026-11-28T08:00:00Z");
  private static final Instant ERASED = ANNOUNCED.plus(Duration.ofDays(30));

  private final List<String> set = new ArrayList<>();
  private final List<Instant> told = new ArrayList<>();
  private boolean mailServerIsThere = true;
  private boolean cameBack;

  @Test
  void an_announcement_is_told_with_the_day_of_the_erasure() {
    assertThat(letter().due(id(), ANNOUNCED)).isEmpty();

    assertThat(told).containsExactly(ERASED);
  }

  @Test
  void the_same_announcement_is_one_letter_and_a_later_one_another() {
    announce(ANNOUNCED);
    announce(ANNOUNCED);
    announce(ANNOUNCED.plus(Duration.ofDays(400)));

    assertThat(set).hasSize(3);
    assertThat(set.get(0)).isEqualTo(set.get(1)).isNotEqualTo(set.get(2));
  }

  @Test
  void a_mail_server_that_is_away_is_tried_again_in_an_hour() {
    mailServerIsThere = false;
    assertThat(letter().due(id(), ANNOUNCED)).contains(ANNOUNCED.plus(Duration.ofHours(1)));
    mailServerIsThere = true;

    assertThat(letter().due(id(), ANNOUNCED.plus(Duration.ofHours(1)))).isEmpty();
    assertThat(told).hasSize(1);
  }

  @Test
  void who_has_come_back_meanwhile_gets_none() {
    cameBack = true;

    assertThat(letter().due(id(), ANNOUNCED)).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void a_letter_that_comes_too_late_is_not_written() {
    assertThat(letter().due(id(), ERASED)).isEmpty();

    assertThat(told).isEmpty();
  }

  private String id() {
    announce(ANNOUNCED);
    return set.getLast();
  }

  private void announce(Instant at) {
    Deadlines deadlines = (name, id, due) -> set.add(id);
    new WhenErasureAnnouncedThenTellThePerson(deadlines)
        .on(new ErasureAnnounced(PERSON, at.plus(Duration.ofDays(30)), at));
  }

  private ErasureLetter letter() {
    return new ErasureLetter(
        new Activity() {
          @Override
          public List<PersonId> unusedSince(Instant since) {
            return List.of();
          }

          @Override
          public boolean usedSince(PersonId person, Instant since) {
            return cameBack && since.equals(ANNOUNCED);
          }
        },
        (person, eraseAt) -> mailServerIsThere && told.add(eraseAt));
  }
}
