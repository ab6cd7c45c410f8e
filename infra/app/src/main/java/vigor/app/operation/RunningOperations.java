package vigor.app.operation;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vigor.admin.command.operation.EndOperation;
import vigor.admin.command.operation.OperationId;
import vigor.admin.query.operation.Operations;
import vigor.app.operation.chain.Verifications;
import vigor.app.operation.shadow.Replays;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;

/** Carries operations out and records how they ended. */
@Component
class RunningOperations implements Operations {
  private final Replays replays;
  private final DeadLetters letters;
  private final Verifications verifications;
  private final CommandGateway commands;
  private final Executor executor;
  private final Clock clock;

  RunningOperations(
      Replays replays,
      DeadLetters letters,
      Verifications verifications,
      CommandGateway commands,
      @Qualifier("commandExecutor") Executor executor,
      Clock clock) {
    this.replays = replays;
    this.letters = letters;
    this.verifications = verifications;
    this.commands = commands;
    this.executor = executor;
    this.clock = clock;
  }

  @Override
  public Mono<Void> replay(UUID operation, PersonId actor, String processor) {
    return carryOut(
            operation,
            actor,
            () -> {
              replays.begin(
                  operation,
                  processor,
                  failure ->
                      end(
                          operation,
                          actor,
                          failure.isEmpty(),
                          failure.isEmpty() ? "The new read model is in place." : failure));
              return true;
            })
        .then();
  }

  @Override
  public Mono<Boolean> retry(UUID operation, PersonId actor, String letter) {
    return carryOut(
        operation,
        actor,
        () -> {
          boolean handled = letters.retry(letters.place(letter));
          end(operation, actor, handled, handled ? "It was handled." : "It failed again.");
          return handled;
        });
  }

  @Override
  public Mono<Void> drop(UUID operation, PersonId actor, String letter) {
    return carryOut(
            operation,
            actor,
            () -> {
              DeadLetters.Place place = letters.place(letter);
              letters.drop(place);
              end(operation, actor, true, "Event " + place.eventIdentifier() + " is given up.");
              return true;
            })
        .then();
  }

  @Override
  public Mono<Void> verifyChain(UUID operation, PersonId actor) {
    return carryOut(
            operation,
            actor,
            () -> {
              verifications.begin(
                  operation, (answered, result) -> end(operation, actor, answered, result));
              return true;
            })
        .then();
  }

  /** A refusal is an end too, and on record as one. */
  private <T> Mono<T> carryOut(UUID operation, PersonId actor, Callable<T> work) {
    return Mono.fromCallable(
            () -> {
              try {
                return work.call();
              } catch (CommandRefused refused) {
                end(operation, actor, false, refused.refusal().message());
                throw refused;
              }
            })
        .subscribeOn(Schedulers.fromExecutor(executor));
  }

  private void end(UUID operation, PersonId actor, boolean succeeded, String result) {
    commands
        .<Object>send(
            new EndOperation(new OperationId(operation), succeeded, result, clock.instant()),
            MetaData.with("actor", actor.toString()))
        .join();
  }
}
