package vigor.app.audit;

/** Something is missing without which nothing can be verified; the message says what. */
final class AuditIsImpossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private AuditIsImpossible(String message) {
    super(message);
  }

  static AuditIsImpossible withoutKey() {
    return new AuditIsImpossible(
        "there is no key to check signatures with; set VIGOR_HOME or VIGOR_AUDIT_KEY, or give"
            + " --key PUBLIC-KEY");
  }

  static AuditIsImpossible withoutFile() {
    return new AuditIsImpossible("say where to: ./vigor audit export FILE");
  }

  static AuditIsImpossible withoutStore(Object home) {
    return new AuditIsImpossible("there is no log in " + home);
  }
}
