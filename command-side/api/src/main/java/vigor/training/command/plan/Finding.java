package vigor.training.command.plan;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;

/** Something the validator objects to: what, where, and the explanation with the numbers. */
public record Finding(
    FindingKind kind,
    @Nullable String dayId,
    @Nullable String exerciseId,
    @Said String message,
    SortedMap<String, String> inputs) {}
