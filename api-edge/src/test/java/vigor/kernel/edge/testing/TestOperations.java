package vigor.kernel.edge.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.admin.command.operation.RequestOperation;
import vigor.admin.query.operation.DatabaseStatus;
import vigor.admin.query.operation.DeadLetterPage;
import vigor.admin.query.operation.DeadLetterView;
import vigor.admin.query.operation.EventStoreStatus;
import vigor.admin.query.operation.FindDeadLetter;
import vigor.admin.query.operation.FindDeadLetters;
import vigor.admin.query.operation.FindProcessors;
import vigor.admin.query.operation.GetSystemStatus;
import vigor.admin.query.operation.Operations;
import vigor.admin.query.operation.ProcessorList;
import vigor.admin.query.operation.SystemStatusView;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;

/** A house with one read model, {@code projection-plan}, and one parked event, {@code letter}. */
@Component
public class TestOperations implements Operations {
  public static final String PROCESSOR = "projection-plan";
  public static final String LETTER = "letter";

  private final List<RequestOperation> requests = new CopyOnWriteArrayList<>();
  private final List<String> done = new CopyOnWriteArrayList<>();

  TestOperations(CommandBus commands, QueryBus queries) {
    commands.subscribe(
        RequestOperation.class.getName(),
        message -> request((RequestOperation) message.getPayload()));
    queries.subscribe(
        FindProcessors.class.getName(),
        ProcessorList.class,
        message -> new ProcessorList(7, List.of()));
    queries.subscribe(
        FindDeadLetters.class.getName(),
        DeadLetterPage.class,
        message -> new DeadLetterPage(List.of(letter()), null));
    queries.subscribe(
        FindDeadLetter.class.getName(),
        DeadLetterView.class,
        message -> find((FindDeadLetter) message.getPayload()));
    queries.subscribe(GetSystemStatus.class.getName(), SystemStatusView.class, message -> status());
  }

  /** What is on record, oldest first. */
  public List<RequestOperation> requests() {
    return List.copyOf(requests);
  }

  /** What was done, each as its name and what it was done to. */
  public List<String> done() {
    return List.copyOf(done);
  }

  @Override
  public Mono<Void> replay(UUID operation, PersonId actor, String processor) {
    if (!processor.equals(PROCESSOR)) {
      return Mono.error(CommandRefused.notFound("ProcessorMakesAReadModel", "No."));
    }
    return did("replay " + processor).then();
  }

  @Override
  public Mono<Boolean> retry(UUID operation, PersonId actor, String letter) {
    return did("retry " + letter);
  }

  @Override
  public Mono<Void> drop(UUID operation, PersonId actor, String letter) {
    return did("drop " + letter).then();
  }

  @Override
  public Mono<Void> verifyChain(UUID operation, PersonId actor) {
    return did("verify chain").then();
  }

  /** Only what is on record may be done. */
  private Mono<Boolean> did(String what) {
    if (requests.isEmpty()) {
      return Mono.error(new IllegalStateException("nothing is on record"));
    }
    done.add(what);
    return Mono.just(true);
  }

  private long request(RequestOperation command) {
    requests.add(command);
    return 0;
  }

  private static @Nullable DeadLetterView find(FindDeadLetter query) {
    return query.id().equals(LETTER) ? letter() : null;
  }

  private static DeadLetterView letter() {
    return new DeadLetterView(
        LETTER,
        PROCESSOR,
        "somebody",
        0,
        "training.plan-generated",
        "event-1",
        "plan-1",
        3L,
        Instant.EPOCH,
        null,
        "MissingRow",
        "no row");
  }

  private static SystemStatusView status() {
    return new SystemStatusView(
        "1",
        Instant.EPOCH,
        new DatabaseStatus(true, "18", 1),
        new EventStoreStatus("postgresql", 7),
        null,
        List.of(),
        1,
        List.of(),
        List.of());
  }
}
