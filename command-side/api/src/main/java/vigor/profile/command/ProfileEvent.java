package vigor.profile.command;

import vigor.kernel.command.DomainEvent;

/** What a person told about themselves. */
public sealed interface ProfileEvent extends DomainEvent
    permits GoalsChosen,
        FitnessLevelStated,
        EquipmentListed,
        InjuriesReported,
        ScheduleChosen,
        BirthYearStated,
        BodyWeightMeasured,
        UnitChosen,
        TimeZoneChosen,
        ConsentGiven,
        ConsentWithdrawn,
        HealthScreeningAnswered,
        ProcessingRestricted,
        RestrictionLifted {}
