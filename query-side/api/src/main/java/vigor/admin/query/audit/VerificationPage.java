package vigor.admin.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of verifications; {@code next} is null on the last one. */
public record VerificationPage(List<VerificationView> items, @Nullable String next) {}
