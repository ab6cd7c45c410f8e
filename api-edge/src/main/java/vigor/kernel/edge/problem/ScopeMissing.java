package vigor.kernel.edge.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vigor.kernel.edge.route.Scope;

/** An API token may not do this. */
public final class ScopeMissing extends AccessDeniedException {
  private static final long serialVersionUID = 1L;

  /** The scope that would do; null when no API token may do this. */
  public ScopeMissing(@Nullable Scope needed) {
    super(
        needed == null
            ? "No API token may do this; log in instead."
            : "This needs an API token with the scope " + needed.code() + ".");
  }
}
