package vigor.coaching.projection.budget;

import java.util.UUID;

/** An attempt and what it may have cost; zero once that is known. */
record AttemptRow(AttemptKey key, UUID tranche, long provisional) {}
