package vigor.admin.query.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A processor: what makes a read model, a saga or a policy follow the log.
 *
 * @param name for example {@code projection-workout}
 * @param error what keeps it from going on; null while it goes on
 * @param lag how far its slowest segment is behind, in indexes of the log; null when another node
 *     works it
 * @param deadLetters parked events
 * @param replayable whether it makes a read model that can be built anew
 * @param replay the latest replay, null when there was none
 */
public record ProcessorView(
    String name,
    boolean running,
    @Nullable String error,
    @Nullable Long lag,
    List<SegmentView> segments,
    long deadLetters,
    boolean replayable,
    @Nullable ReplayView replay) {}
