package vigor.admin.edge.operation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done, for the log. */
record Reason(@NotBlank @Size(max = 500) String reason) {}
