package vigor.coaching.query.usage;

import java.time.LocalDate;
import java.util.List;

/** What language models cost, by one criterion and in all. */
public record AdminCostsView(
    LocalDate from, LocalDate to, CostGroup by, List<CostRow> items, CostRow total) {}
