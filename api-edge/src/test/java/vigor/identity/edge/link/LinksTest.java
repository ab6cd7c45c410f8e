package vigor.identity.edge.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.EdgeTest;

@EdgeTest
class LinksTest {
  private static final LinkPurpose PURPOSE = LinkPurpose.NEW_PASSWORD;

  private final Links links;
  private final DatabaseClient database;

  LinksTest(Links links, DatabaseClient database) {
    this.links = links;
    this.database = database;
  }

  @Test
  void a_link_that_ran_out_is_forgotten_when_the_next_is_issued() {
    PersonId late = new PersonId(UUID.randomUUID());
    PersonId next = new PersonId(UUID.randomUUID());
    links.issue(late, PURPOSE).block();
    database
        .sql("update identity.link set expires_at = now() - interval '1 hour' where person_id = :p")
        .bind("p", late.value())
        .then()
        .block();

    links.issue(next, PURPOSE).block();

    assertThat(rowsOf(late)).isZero();
    assertThat(rowsOf(next)).isEqualTo(1);
  }

  @Test
  void who_asks_again_after_a_link_ran_out_gets_one_that_works() {
    PersonId person = new PersonId(UUID.randomUUID());
    links.issue(person, PURPOSE).block();
    database
        .sql("update identity.link set expires_at = now() - interval '1 hour' where person_id = :p")
        .bind("p", person.value())
        .then()
        .block();

    String secret = Objects.requireNonNull(links.issue(person, PURPOSE).block());

    assertThat(links.redeem(secret, PURPOSE).block()).isEqualTo(person);
  }

  private long rowsOf(PersonId person) {
    return Objects.requireNonNull(
        database
            .sql("select count(*) as n from identity.link where person_id = :p")
            .bind("p", person.value())
            .map(row -> Objects.requireNonNull(row.get("n", Long.class)))
            .one()
            .block());
  }
}
