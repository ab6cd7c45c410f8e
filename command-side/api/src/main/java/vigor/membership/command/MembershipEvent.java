package vigor.membership.command;

import vigor.kernel.command.DomainEvent;

/** What happened to a person's allowance. */
public sealed interface MembershipEvent extends DomainEvent
    permits LlmSpendReserved,
        LlmSpendRefused,
        LlmSpendSettled,
        LlmSpendReleased,
        TierChanged,
        AllowanceMoved,
        PersonalBudgetSet,
        BudgetThresholdReached {}
