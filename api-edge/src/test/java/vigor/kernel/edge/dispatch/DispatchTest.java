package vigor.kernel.edge.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.trace.TraceId;

class DispatchTest {
  private static final PersonId ACTOR = new PersonId(UUID.randomUUID());

  private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
  private final SimpleQueryBus queries = SimpleQueryBus.builder().build();

  @Test
  void a_full_executor_is_an_overload_and_the_command_is_not_handled() {
    commands.subscribe(
        String.class.getName(),
        message -> {
          throw new AssertionError("handled");
        });
    Dispatch dispatch =
        dispatch(
            task -> {
              throw new RejectedExecutionException("full");
            });

    StepVerifier.create(dispatch.send("do it", ACTOR)).verifyError(Overloaded.class);
    StepVerifier.create(dispatch.ask("tell", String.class)).verifyError(Overloaded.class);
  }

  @Test
  void a_command_carries_who_sent_it_and_for_which_request() {
    commands.subscribe(
        String.class.getName(), message -> message.getMetaData().equals(expected()) ? 7L : 0L);

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      StepVerifier.create(
              dispatch(threads)
                  .send("do it", ACTOR)
                  .contextWrite(context -> context.put(TraceId.class, new TraceId("t"))))
          .expectNext(7L)
          .verifyComplete();
    }
  }

  @Test
  void a_query_is_asked_with_its_request_and_no_answer_is_empty() {
    queries.subscribe(
        String.class.getName(),
        String.class,
        message -> {
          assertThat(message.getMetaData()).containsKey(Dispatch.REQUEST_ID);
          return null;
        });

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      StepVerifier.create(dispatch(threads).ask("tell", String.class)).verifyComplete();
    }
  }

  private static MetaData expected() {
    return MetaData.with(Dispatch.ACTOR, ACTOR.toString()).and(Dispatch.REQUEST_ID, "t");
  }

  private Dispatch dispatch(Executor executor) {
    return new Dispatch(
        DefaultCommandGateway.builder().commandBus(commands).build(),
        DefaultQueryGateway.builder().queryBus(queries).build(),
        executor,
        executor);
  }
}
