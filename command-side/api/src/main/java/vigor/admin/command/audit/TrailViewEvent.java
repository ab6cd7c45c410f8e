package vigor.admin.command.audit;

import vigor.kernel.command.StoredEvent;

/** What is recorded about looks into the log. */
public sealed interface TrailViewEvent extends StoredEvent permits TrailViewed {
  TrailViewId id();
}
