package vigor.identity.edge.limit;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Caller;

/** Bounds what one person may ask, by tier, from however many devices and scripts. */
@Component
public final class PersonLimit {
  private final CallLimits limits;
  private final CallAllowance allowance;
  private final KnownTiers tiers;

  PersonLimit(CallLimits limits, CallAllowance allowance, KnownTiers tiers) {
    this.limits = limits;
    this.allowance = allowance;
    this.tiers = tiers;
  }

  /** A filter of the security chain; it has its place after authentication. */
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(SecurityContext::getAuthentication)
        .map(Authentication::getPrincipal)
        .ofType(Caller.class)
        .map(Caller::person)
        .flatMap(this::take)
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  private Mono<Void> take(PersonId person) {
    return limits.take("person:" + person, tiers.of(person).map(tier -> allowance.of(tier.code())));
  }
}
