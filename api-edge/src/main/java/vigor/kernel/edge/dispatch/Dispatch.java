package vigor.kernel.edge.dispatch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.trace.TraceId;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;

/**
 * The reactive gateway to the command and query side.
 *
 * <p>Handlers block on JDBC and Axon's simple buses run them on the calling thread. So every
 * dispatch moves to a bounded executor first; a Netty thread never waits for a database.
 */
@Component
public final class Dispatch {
  /** Metadata key: who caused the command. */
  public static final String ACTOR = "actor";

  /** Metadata key: the trace of the request that caused the command or query. */
  public static final String REQUEST_ID = "requestId";

  /**
   * Far above what retries of a command take; then the outcome is unknown and the caller asks
   * again.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private final CommandGateway commands;
  private final QueryGateway queries;
  private final Executor commandExecutor;
  private final Executor queryExecutor;

  Dispatch(
      CommandGateway commands,
      QueryGateway queries,
      @Qualifier("commandExecutor") Executor commandExecutor,
      @Qualifier("queryExecutor") Executor queryExecutor) {
    this.commands = commands;
    this.queries = queries;
    this.commandExecutor = commandExecutor;
    this.queryExecutor = queryExecutor;
  }

  /**
   * Sends a command for the actor, as far as their tier includes what it asks for, and answers the
   * version of the aggregate after it.
   */
  public Mono<Long> send(Object command, PersonId actor) {
    return GatedCommands.feature(command)
        .map(
            feature ->
                ask(new GetCurrentTier(actor), CurrentTierView.class)
                    .map(
                        held ->
                            feature.isIn(held.tier())
                                ? command
                                : GatedCommands.without(feature, command))
                    .flatMap(allowed -> sendUngated(allowed, actor)))
        .orElseGet(() -> sendUngated(command, actor));
  }

  private Mono<Long> sendUngated(Object command, PersonId actor) {
    return on(
        commandExecutor,
        trace ->
            commands.send(command, MetaData.with(ACTOR, actor.toString()).and(REQUEST_ID, trace)));
  }

  /** Asks a query; empty when the answer is null. */
  public <R> Mono<R> ask(Object query, Class<R> answer) {
    return on(
        queryExecutor,
        trace ->
            queries.query(new GenericMessage<>(query, MetaData.with(REQUEST_ID, trace)), answer));
  }

  private static <R> Mono<R> on(
      Executor executor, Function<String, CompletableFuture<R>> dispatched) {
    return Mono.deferContextual(
            context -> {
              String trace = TraceId.of(context).value();
              return Mono.fromFuture(
                  CompletableFuture.completedFuture(trace).thenComposeAsync(dispatched, executor),
                  true);
            })
        .timeout(PATIENCE)
        .onErrorMap(
            failure ->
                failure instanceof RejectedExecutionException
                    || failure instanceof TimeoutException,
            failure -> new Overloaded(RETRY_AFTER, failure))
        .onErrorMap(Refusals::restored);
  }
}
