package vigor.coaching.saga.answer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vigor.coaching.command.LlmTask;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.LlmRequest;

/**
 * Stands for one person's question. The person is part of it, so no answer can reach another; it is
 * a keyed hash, so it tells nothing about the question.
 */
public record AnswerKey(String value) {
  private static final String ALGORITHM = "HmacSHA256";

  public static AnswerKey of(
      AnswerSecret secret, PersonId person, LlmTask task, LlmRequest request) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
      add(mac, person.toString());
      add(mac, task.purpose());
      add(mac, task.promptVersion());
      add(mac, request.instruction());
      add(mac, request.material());
      add(mac, request.shape() == null ? "" : request.shape().schema());
      add(mac, Integer.toString(request.maxOutputTokens()));
      return new AnswerKey(HexFormat.of().formatHex(mac.doFinal()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** With its length, so that no two lists of parts are alike. */
  private static void add(Mac mac, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    mac.update(bytes);
  }
}
