package vigor.kernel.edge.problem;

/** A part of the address that can be nobody's: it holds what no text may hold. */
public final class UnreadableParameter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;

  /** {@code name} is the parameter's, or {@code path}. */
  public UnreadableParameter(String name) {
    super(name);
    this.name = name;
  }

  String name() {
    return name;
  }
}
