package vigor.coaching.edge.budget;

import java.util.List;

/** What became of a bill, in its order. */
record ReconciliationView(List<ReconciledAttempt> items) {}
