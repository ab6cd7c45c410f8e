package vigor.identity.edge.account;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.EmailClaims;
import vigor.identity.query.AccountView;
import vigor.identity.query.FindAccountByClaim;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.PeopleByEmail;

/** Knows addresses by their claims, since no address is stored in a form that can be searched. */
@Component
class ClaimedAddresses implements PeopleByEmail {
  private final Dispatch dispatch;
  private final EmailClaims claims;

  ClaimedAddresses(Dispatch dispatch, EmailClaims claims) {
    this.dispatch = dispatch;
    this.claims = claims;
  }

  @Override
  public Mono<PersonId> find(String email) {
    return dispatch
        .ask(new FindAccountByClaim(claims.claimFor(email)), AccountView.class)
        .map(AccountView::id);
  }
}
