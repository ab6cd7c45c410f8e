package vigor.membership.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/**
 * Money and one request were set aside. The windows are kept here, so that a replay never has to
 * know which day it was for the person.
 */
@StoredAs("membership.llm-spend-reserved")
public record LlmSpendReserved(
    @DataSubject PersonId person,
    SpendId spendId,
    MicroUsd amount,
    @NotPersonal("a code") String purpose,
    Tier tier,
    ZoneId timeZone,
    List<SpendWindow> windows,
    Instant expiresAt,
    Instant at)
    implements MembershipEvent {}
