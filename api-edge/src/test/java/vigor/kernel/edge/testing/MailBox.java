package vigor.kernel.edge.testing;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads what a real mail server received. */
@Component
public class MailBox {
  private static final Pattern LINK = Pattern.compile("http\\S+#([A-Za-z0-9_-]{43})");

  private final GreenMail server;

  MailBox(GreenMail server) {
    this.server = server;
  }

  /** The text of the first letter to the address with this subject, once it is there. */
  public String letter(String address, String subject) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> letters(address, subject), found -> !found.isEmpty())
        .getLast();
  }

  /** The secret behind the # of the link in such a letter. */
  public String secret(String address, String subject) {
    Matcher link = LINK.matcher(letter(address, subject));
    if (!link.find()) {
      throw new AssertionError("no link in the letter");
    }
    return link.group(1);
  }

  /** All letters to the address with this subject that have come so far, oldest first. */
  public List<String> letters(String address, String subject) {
    return Arrays.stream(server.getReceivedMessagesForDomain(address))
        .filter(message -> isAbout(message, subject))
        .map(GreenMailUtil::getBody)
        .toList();
  }

  private static boolean isAbout(MimeMessage message, String subject) {
    try {
      return subject.equals(message.getSubject());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
