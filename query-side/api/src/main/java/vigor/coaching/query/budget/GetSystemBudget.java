package vigor.coaching.query.budget;

/** Asks for the {@link SystemBudgetView} of the month it is now (UTC). */
public record GetSystemBudget() {}
