package vigor.training.domain.coach;

import vigor.training.command.catalogue.Exercise;
import vigor.training.command.plan.Reason;

/** An exercise picked for a slot. */
record Chosen(Exercise exercise, Role role, Reason reason) {}
