package vigor.training.command.plan;

import vigor.kernel.command.language.Said;

/** What could have been chosen instead and why it was not. */
public record Alternative(@Said String name, @Said String why) {}
