package vigor.membership.query.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of alerts, newest first; {@code next} is null on the last one. */
public record AlertPage(List<AlertView> items, @Nullable String next) {}
