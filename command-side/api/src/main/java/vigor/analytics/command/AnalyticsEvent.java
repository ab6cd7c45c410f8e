package vigor.analytics.command;

import vigor.kernel.command.DomainEvent;

/** What people said about Vigor. */
public sealed interface AnalyticsEvent extends DomainEvent permits PlanRated {}
