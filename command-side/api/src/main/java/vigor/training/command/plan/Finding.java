package vigor.training.command.plan;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Something the validator objects to: what, where, and the explanation with the numbers. */
public record Finding(
    FindingKind kind,
    @Nullable String dayId,
    @Nullable String exerciseId,
    String message,
    SortedMap<String, String> inputs) {}
