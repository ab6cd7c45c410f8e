package vigor.identity.edge.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.kernel.command.PersonId;

/** Ten codes to write down, each good for one log-in without the app. Kept as keyed hashes. */
@Component
class RecoveryCodes {
  private static final int HOW_MANY = 10;
  private static final int BYTES = 15;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final FactorTable table;
  private final Hmac hmac;

  RecoveryCodes(FactorTable table, DerivedSecret secret) {
    this.table = table;
    this.hmac = new Hmac(secret, "identity/recovery-code");
  }

  /** New codes of 120 random bits each, in groups of four letters; earlier ones work no longer. */
  Mono<List<String>> renew(PersonId person) {
    List<String> codes = Stream.generate(RecoveryCodes::code).limit(HOW_MANY).toList();
    List<byte[]> hashes = codes.stream().map(code -> hash(person, code)).toList();
    return table.storeCodes(person, hashes).thenReturn(codes);
  }

  /** Uses one up; false when it is none of the person's. */
  Mono<Boolean> use(PersonId person, String code) {
    return table.useCode(person, hash(person, code));
  }

  private byte[] hash(PersonId person, String code) {
    String plain = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return hmac.of(person + "|" + plain);
  }

  private static String code() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return Base32.of(bits).toLowerCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }
}
