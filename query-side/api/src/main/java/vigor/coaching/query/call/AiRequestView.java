package vigor.coaching.query.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmErrorClass;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.Tier;

/**
 * One request's whole story. Moments are UTC, money is micro-USD.
 *
 * @param id of the thing asked for; of the reservation where nothing came of it
 * @param callId null when no call was made
 * @param subject the stream the prompt was made from, for example {@code plan-…}
 * @param tier the person's tier at that time, null for a request nobody reserved for
 * @param windows what was used at that time, the request itself left out; empty when refused
 * @param reached the limit that refused it
 * @param reservedMicroUsd what was set aside, or would have been
 * @param released why what was set aside was given back
 * @param deadline when whoever asked stopped waiting
 * @param route whom it was to ask, and why; null when nobody was looked for
 * @param attempts in their order
 * @param reusedCallId the earlier call whose answer served, null when there was none
 * @param failure why there is no answer
 * @param providerCostMicroUsd what providers take for all attempts
 * @param provisionalMicroUsd the part of it that may turn out to be less
 */
public record AiRequestView(
    UUID id,
    @Nullable UUID callId,
    @Nullable String subject,
    String purpose,
    AiRequestState state,
    Instant askedAt,
    @Nullable Instant deadline,
    @Nullable Instant endedAt,
    @Nullable Tier tier,
    List<WindowThen> windows,
    @Nullable LimitReached reached,
    long reservedMicroUsd,
    @Nullable ReleaseReason released,
    @Nullable RouteView route,
    List<AttemptView> attempts,
    @Nullable ModelName answeredBy,
    @Nullable UUID reusedCallId,
    @Nullable LlmErrorClass failure,
    long chargedMicroUsd,
    long providerCostMicroUsd,
    long provisionalMicroUsd) {}
