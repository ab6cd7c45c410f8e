package vigor.analytics.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** A person said how well a plan fits, 1 to 5. */
@StoredAs("analytics.plan-rated")
public record PlanRated(
    PlanRatingId ratingId,
    @DataSubject PersonId person,
    @PersonalData Personal<Integer> stars,
    Instant at)
    implements AnalyticsEvent {}
