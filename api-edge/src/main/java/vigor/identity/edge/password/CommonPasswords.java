package vigor.identity.edge.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vigor.kernel.command.CommandRefused;

/**
 * Refuses what guessers try first: the ten thousand most common passwords, the person's own address
 * and name, and our name, each with or without a tail of digits and signs. Nothing else is
 * demanded: rules of composition make people choose worse (NIST SP 800-63B).
 */
@Component
public final class CommonPasswords {
  private static final int SHORTEST_NAME = 3;

  private final Set<String> common;

  CommonPasswords() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource("common-passwords.txt", CommonPasswords.class)
                    .getInputStream(),
                StandardCharsets.UTF_8))) {
      this.common =
          lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toSet());
    }
  }

  /** Fails when the password of a new account is easy to guess. */
  public void refuse(String password, String email, String displayName) {
    refuseCommon(password, "password");
    String bare = withoutTail(normal(password));
    boolean named =
        Stream.of(email, email.split("@", 2)[0], displayName)
            .map(CommonPasswords::normal)
            .anyMatch(name -> isSaying(password, bare, name));
    if (named) {
      throw refusal("password", "This password is your own name or address; others try it first.");
    }
  }

  /** Fails when a password is among the most common; the field is where it was given. */
  public void refuseCommon(String password, String field) {
    String normal = normal(password);
    String bare = withoutTail(normal);
    if (common.contains(normal) || bare.equals("vigor") || isOneCharacter(normal)) {
      throw refusal(field, "Many people use this password, so others try it first.");
    }
  }

  private static boolean isSaying(String password, String bare, String name) {
    return name.length() >= SHORTEST_NAME
        && (normal(password).equals(name) || bare.equals(withoutTail(name)));
  }

  private static boolean isOneCharacter(String password) {
    return password.chars().distinct().count() == 1;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String withoutTail(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static CommandRefused refusal(String field, String message) {
    return CommandRefused.rule("PasswordIsHardToGuess", field, message);
  }
}
