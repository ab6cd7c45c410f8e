package vigor.identity.edge.letter;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * A letter to a person.
 *
 * @param person whom it is to; the only name of the addressee that may reach a log
 * @param address the e-mail address
 * @param link what the letter is about, null when it only tells something
 */
record Letter(PersonId person, String address, String subject, String text, @Nullable URI link) {
  @Override
  public String toString() {
    return "Letter[" + person + ", " + subject + "]";
  }
}
