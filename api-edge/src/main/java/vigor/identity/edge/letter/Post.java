package vigor.identity.edge.letter;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Brings letters to the mail server. Without one a letter's link is written to the server's log, so
 * that whoever runs Vigor for a household can pass it on.
 */
@Component
class Post {
  private static final Logger LOG = LoggerFactory.getLogger(Post.class);
  private static final String TIMEOUT_MILLIS = "10000";

  private final @Nullable SmtpAddress server;
  private final @Nullable JavaMailSenderImpl mail;

  Post(@Value("${vigor.smtp-url:}") String url) {
    this.server = url.isBlank() ? null : SmtpAddress.of(url);
    this.mail = server == null ? null : sender(server);
  }

  /** Whether letters leave this machine. */
  boolean hasServer() {
    return mail != null;
  }

  /** Blocks until the server took the letter; throws MailException when it did not. */
  void bring(Letter letter) {
    if (mail == null || server == null) {
      if (letter.link() != null) {
        LOG.info(
            "no mail server; \"{}\" for {}: {}", letter.subject(), letter.person(), letter.link());
      }
      return;
    }
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(server.sender());
    message.setTo(letter.address());
    message.setSubject(letter.subject());
    message.setText(letter.text());
    mail.send(message);
  }

  private static JavaMailSenderImpl sender(SmtpAddress server) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setProtocol(server.encrypted() ? "smtps" : "smtp");
    sender.setHost(server.host());
    sender.setPort(server.port());
    sender.setUsername(server.user());
    sender.setPassword(server.password());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    Properties terms = sender.getJavaMailProperties();
    String prefix = "mail." + sender.getProtocol() + ".";
    terms.setProperty(prefix + "auth", String.valueOf(server.user() != null));
    terms.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
    terms.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
    terms.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
    terms.setProperty(prefix + "ssl.checkserveridentity", "true");
    terms.setProperty(prefix + "starttls.enable", "true");
    // Links are keys: they do not cross a network in clear.
    terms.setProperty(prefix + "starttls.required", String.valueOf(server.isFar()));
    return sender;
  }
}
