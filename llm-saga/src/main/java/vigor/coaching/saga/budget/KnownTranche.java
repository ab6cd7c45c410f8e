package vigor.coaching.saga.budget;

import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.TrancheId;

/**
 * A tranche of any node.
 *
 * @param expired whether all attempts on it are known
 * @param closed whether the month was told what they cost
 */
record KnownTranche(TrancheId id, SystemMonth month, boolean expired, boolean closed) {}
