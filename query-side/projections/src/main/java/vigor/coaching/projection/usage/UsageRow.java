package vigor.coaching.projection.usage;

/** A row of the usage table. */
record UsageRow(UsageKey key, Figures figures) {}
