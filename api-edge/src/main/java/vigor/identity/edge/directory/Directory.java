package vigor.identity.edge.directory;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.Sessions;
import vigor.identity.query.directory.FindUsers;
import vigor.identity.query.directory.GetUser;
import vigor.identity.query.directory.UserPage;
import vigor.identity.query.directory.UserSummary;
import vigor.identity.query.standing.GetStanding;
import vigor.identity.query.standing.StandingView;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Refusals;

/** People as the read model has them, with when they were last seen. */
@Component
class Directory {
  private final Dispatch dispatch;
  private final Sessions sessions;

  Directory(Dispatch dispatch, Sessions sessions) {
    this.dispatch = dispatch;
    this.sessions = sessions;
  }

  Mono<UserPage> find(FindUsers query) {
    return dispatch
        .ask(query, UserPage.class)
        .flatMap(
            page ->
                seen(page.items()).collectList().map(items -> new UserPage(items, page.next())));
  }

  /** One person; fails as not found when there is no such account. */
  Mono<UserSummary> get(PersonId person) {
    return dispatch
        .ask(new GetUser(person), UserSummary.class)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .flatMap(user -> seen(List.of(user)).single());
  }

  /** What was decided about an account, as a view to wait for. */
  Reading<StandingView> standing(PersonId person) {
    return new Reading<>(
        StandingView.topic(person),
        () -> dispatch.ask(new GetStanding(person), StandingView.class),
        StandingView::version);
  }

  private Flux<UserSummary> seen(List<UserSummary> users) {
    return sessions
        .lastSeen(users.stream().map(UserSummary::id).toList())
        .flatMapIterable(
            last -> users.stream().map(user -> user.seen(last.get(user.id()))).toList());
  }
}
