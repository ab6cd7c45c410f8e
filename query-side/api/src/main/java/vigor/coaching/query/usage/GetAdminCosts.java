package vigor.coaching.query.usage;

import java.time.LocalDate;

/** Asks for the {@link AdminCostsView} of everybody, both days (UTC) included. */
public record GetAdminCosts(LocalDate from, LocalDate to, CostGroup by) {}
