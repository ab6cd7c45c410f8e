package vigor.privacy.edge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;
import vigor.privacy.command.ExportId;

/** Links that open one copy for an hour to whoever has them. */
@Component
class DownloadLinks {
  private static final Duration LIFE = Duration.ofHours(1);

  private final LinkSignature signatures;
  private final Clock clock;

  DownloadLinks(LinkSignature signatures, Clock clock) {
    this.signatures = signatures;
    this.clock = clock;
  }

  /** A path below the server's address, with the moment it ends and a signature over both. */
  String to(ExportId export) {
    long until = clock.instant().plus(LIFE).getEpochSecond();
    return "/api/v1/exports/%s?until=%d&signature=%s"
        .formatted(export.value(), until, signature(export, until));
  }

  boolean opens(ExportId export, long until, String signature) {
    byte[] right = signature(export, until).getBytes(StandardCharsets.US_ASCII);
    boolean signed = MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8));
    return signed && clock.instant().getEpochSecond() < until;
  }

  private String signature(ExportId export, long until) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(signatures.of(export + "#" + until));
  }
}
