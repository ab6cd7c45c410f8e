package vigor.admin.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of actions; {@code next} is null on the last one. */
public record AdminActionPage(List<AdminActionView> items, @Nullable String next) {}
