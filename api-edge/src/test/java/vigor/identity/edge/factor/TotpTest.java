package vigor.identity.edge.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.TestSecret;

class TotpTest {
  private static final byte[] RFC_SECRET =
      "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void the_codes_are_those_of_rfc_6238(long second, String code) {
    assertThat(Totp.code(RFC_SECRET, second / 30)).isEqualTo(code);
    assertThat(Totp.step(RFC_SECRET, code, Instant.ofEpochSecond(second + 30))).isPresent();
    assertThat(Totp.step(RFC_SECRET, code, Instant.ofEpochSecond(second + 60))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void the_letters_are_those_of_rfc_4648(String plain, String letters) {
    assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
  }

  @Test
  void a_sealed_secret_opens_for_its_person_only_and_not_when_a_bit_is_flipped() {
    SealedSecrets seals = new SealedSecrets(TestSecret::derive);
    PersonId person = new PersonId(UUID.randomUUID());
    byte[] sealed = seals.seal(person, RFC_SECRET);

    assertThat(seals.open(person, sealed)).isEqualTo(RFC_SECRET);
    assertThatThrownBy(() -> seals.open(new PersonId(UUID.randomUUID()), sealed))
        .isInstanceOf(IllegalStateException.class);
    sealed[20] ^= 1;
    assertThatThrownBy(() -> seals.open(person, sealed)).isInstanceOf(IllegalStateException.class);
  }
}
