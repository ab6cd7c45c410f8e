package vigor.coaching.projection.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.coaching.command.note.NoteSubject;
import vigor.coaching.query.chat.CoachSight;
import vigor.coaching.query.chat.GetCoachSight;
import vigor.coaching.query.note.GetDaySight;
import vigor.coaching.query.note.NoteSight;
import vigor.profile.query.GetProfile;
import vigor.profile.query.ProfileView;

/** Gathers what the message of the day may rest on: the same that a conversation may. */
@Component
public class DaySightQueries {
  private final QueryGateway queries;
  private final Clock clock;

  public DaySightQueries(QueryGateway queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<NoteSight> handle(GetDaySight query) {
    Mono<ProfileView> profile =
        Mono.fromFuture(() -> queries.query(new GetProfile(query.owner()), ProfileView.class));
    Mono<CoachSight> sight =
        Mono.fromFuture(() -> queries.query(new GetCoachSight(query.owner()), CoachSight.class));
    return Mono.zip(profile, sight, this::seen).toFuture();
  }

  private NoteSight seen(ProfileView profile, CoachSight sight) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.of(profile));
    return new NoteSight(NoteSubject.day(today), sight.facts(), sight.llmConsent());
  }
}
