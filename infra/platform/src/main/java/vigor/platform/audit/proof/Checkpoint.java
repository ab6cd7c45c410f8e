package vigor.platform.audit.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed statement of how far the chain had come. Kept outside the database it proves later that
 * nobody cut the tail off or wrote the chain anew.
 *
 * @param position of the last link it vouches for
 * @param globalIndex of that link's event
 * @param hash that link, in hexadecimal
 * @param madeAt when it was signed (UTC)
 * @param keyId which key signed it
 * @param signature Ed25519 over {@link #statement}, in Base64
 */
public record Checkpoint(
    long position, long globalIndex, String hash, Instant madeAt, String keyId, String signature) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The signed bytes. */
  public byte[] statement() {
    return statement(position, globalIndex, hash, madeAt);
  }

  static byte[] statement(long position, long globalIndex, String hash, Instant madeAt) {
    return String.join(
            "\n",
            "vigor-checkpoint-1",
            Long.toString(position),
            Long.toString(globalIndex),
            hash,
            madeAt.toString())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** One line of JSON. */
  public String line() {
    return JSON.writeValueAsString(this);
  }

  /** Reads what {@link #line} wrote; throws {@link JacksonException} for anything else. */
  public static Checkpoint of(String line) {
    return JSON.readValue(line, Checkpoint.class);
  }

  byte[] link() {
    return HexFormat.of().parseHex(hash);
  }

  byte[] signatureBytes() {
    return Base64.getDecoder().decode(signature);
  }
}
