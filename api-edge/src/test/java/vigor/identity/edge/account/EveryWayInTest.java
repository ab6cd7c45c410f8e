package vigor.identity.edge.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import vigor.identity.edge.link.LinkPurpose;
import vigor.identity.edge.link.Links;
import vigor.identity.edge.session.OpenSessions;
import vigor.identity.edge.session.Session;
import vigor.identity.edge.session.Sessions;
import vigor.identity.edge.session.Standing;
import vigor.identity.edge.token.ApiToken;
import vigor.identity.edge.token.ApiTokens;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Scope;
import vigor.kernel.edge.testing.EdgeTest;

@EdgeTest
class EveryWayInTest {
  private final EveryWayIn everyWayIn;
  private final Sessions sessions;
  private final OpenSessions openSessions;
  private final ApiTokens tokens;
  private final Links links;

  EveryWayInTest(
      EveryWayIn everyWayIn,
      Sessions sessions,
      OpenSessions openSessions,
      ApiTokens tokens,
      Links links) {
    this.everyWayIn = everyWayIn;
    this.sessions = sessions;
    this.openSessions = openSessions;
    this.tokens = tokens;
    this.links = links;
  }

  @Test
  void shut_for_one_person_it_leaves_no_session_no_token_and_no_link_and_others_keep_theirs() {
    PersonId out = new PersonId(UUID.randomUUID());
    PersonId other = new PersonId(UUID.randomUUID());
    Keys shut = keysOf(out);
    Keys kept = keysOf(other);

    everyWayIn.shut(out).block();

    assertThat(alive(shut.session())).isFalse();
    assertThat(tokens.use(shut.token()).blockOptional()).isEmpty();
    assertThat(links.redeem(shut.link(), LinkPurpose.NEW_PASSWORD).blockOptional()).isEmpty();
    assertThat(alive(kept.session())).isTrue();
    assertThat(tokens.use(kept.token()).blockOptional()).isPresent();
    assertThat(links.redeem(kept.link(), LinkPurpose.NEW_PASSWORD).blockOptional()).contains(other);
  }

  private record Keys(UUID session, String token, String link) {}

  private Keys keysOf(PersonId person) {
    Session session = done(sessions.open(person, "aa".repeat(32), "Test"));
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    ApiToken token =
        new ApiToken(
            UUID.randomUUID(),
            "test",
            List.of(Scope.values()[0]),
            now,
            now.plusSeconds(3600),
            null);
    return new Keys(
        session.family(),
        done(tokens.make(person, token)),
        done(links.issue(person, LinkPurpose.NEW_PASSWORD)));
  }

  private boolean alive(UUID session) {
    return openSessions.standing(session).blockOptional().map(Standing::alive).orElse(false);
  }

  private static <T> T done(Mono<T> work) {
    return Objects.requireNonNull(work.block());
  }
}
