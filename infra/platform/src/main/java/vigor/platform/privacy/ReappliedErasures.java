package vigor.platform.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.scheduler.Schedulers;
import vigor.identity.command.AccountId;
import vigor.kernel.command.PersonId;
import vigor.platform.live.NoticeBoard;
import vigor.privacy.command.EraseAccount;
import vigor.privacy.command.ErasureCause;
import vigor.privacy.command.ErasureReceiptId;

/**
 * Before anything is shown: whom the ledger names is erased, whatever the database believes. Then
 * the two agree, and this node hears of all who follow.
 */
public final class ReappliedErasures implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ReappliedErasures.class);

  /** When commands can be handled, and before processors and the web server start. */
  private static final int PHASE = 500;

  private final ErasedSubjects erased;
  private final ErasureLedger ledger;
  private final PersonalKeys keys;
  private final PersonalTraces traces;
  private final CommandGateway commands;
  private final NoticeBoard board;
  private final Clock clock;
  private Disposable news = () -> {};
  private boolean running;

  public ReappliedErasures(
      ErasedSubjects erased,
      ErasureLedger ledger,
      PersonalKeys keys,
      PersonalTraces traces,
      CommandGateway commands,
      NoticeBoard board,
      Clock clock) {
    this.erased = erased;
    this.ledger = ledger;
    this.keys = keys;
    this.traces = traces;
    this.commands = commands;
    this.board = board;
    this.clock = clock;
  }

  @Override
  public void start() {
    erased.load();
    Instant now = clock.instant();
    ledger.all().stream().filter(p -> !erased.contains(p)).forEach(p -> eraseAgain(p, now));
    erased.all().forEach(person -> ledger.remember(person, now));
    news =
        board
            .listen(ErasureMark.TOPIC)
            .publishOn(Schedulers.boundedElastic())
            .subscribe(notice -> erased.load());
    running = true;
  }

  @Override
  public void stop() {
    news.dispose();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  private void eraseAgain(PersonId person, Instant now) {
    LOG.info("Erasing {} again: the database is older than their erasure.", person);
    erased.write(person, now);
    erased.learn(person);
    keys.destroy(person);
    traces.sweep(person);
    try {
      commands.sendAndWait(
          new EraseAccount(
              new AccountId(person),
              new ErasureReceiptId(UUID.randomUUID()),
              ErasureCause.RESTORED,
              now));
    } catch (AggregateNotFoundException olderThanTheAccount) {
      LOG.info("{} has no account in it.", person);
    }
  }
}
