package vigor.admin.query.operation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.coaching.query.provider.ProviderStatus;

/**
 * How the house runs, seen from one node.
 *
 * @param chain null where the chain over the log is not kept: with an Axon Server
 * @param deadLetters parked events of all processors
 */
public record SystemStatusView(
    String version,
    Instant startedAt,
    DatabaseStatus database,
    EventStoreStatus eventStore,
    @Nullable ChainStatus chain,
    List<ProcessorView> processors,
    long deadLetters,
    List<PoolStatus> pools,
    List<ProviderStatus> providers) {}
