package vigor.membership.query.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of requests, newest first; {@code next} is null on the last one. */
public record TierRequestPage(List<TierRequestView> items, @Nullable String next) {}
