package vigor.privacy.edge;

/** What proves that a link is ours; supplied by the composition root. */
@FunctionalInterface
public interface LinkSignature {
  /** A keyed hash of the text. */
  byte[] of(String text);
}
