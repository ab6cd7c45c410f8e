package vigor.kernel.edge.problem;

import org.springframework.security.access.AccessDeniedException;

/** The password has to be given again before this may be done. */
public final class StepUpRequired extends AccessDeniedException {
  private static final long serialVersionUID = 1L;

  public StepUpRequired() {
    super("the password was not given lately");
  }
}
