package vigor.identity.query.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of people; {@code next} is null on the last one. */
public record UserPage(List<UserSummary> items, @Nullable String next) {}
