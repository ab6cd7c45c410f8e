package vigor.training.command.plan;

/** What could have been chosen instead and why it was not. */
public record Alternative(String name, String why) {}
