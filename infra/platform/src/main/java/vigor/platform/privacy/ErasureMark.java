package vigor.platform.privacy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vigor.kernel.command.PersonId;
import vigor.platform.live.Notice;
import vigor.platform.live.NoticeBoard;
import vigor.privacy.command.ErasureRequested;

/**
 * Marks a person as erased in the very transaction that says so, so that nothing about them is
 * shown or written from then on. Letters parked for them go too: their end must not queue behind
 * them.
 */
@DisallowReplay
@ProcessingGroup(ErasureMark.GROUP)
public final class ErasureMark {
  /** Handled within the command's own transaction. */
  public static final String GROUP = "mark-erased";

  /** What other nodes listen to. */
  static final String TOPIC = "erasure";

  private final ErasedSubjects erased;
  private final PersonalTraces traces;
  private final NoticeBoard board;

  public ErasureMark(ErasedSubjects erased, PersonalTraces traces, NoticeBoard board) {
    this.erased = erased;
    this.traces = traces;
    this.board = board;
  }

  @EventHandler
  void on(ErasureRequested event) {
    PersonId person = event.person();
    erased.write(person, event.at());
    traces.removeLetters(person);
    board.announce(new Notice(TOPIC, person.toString(), 0));
    CurrentUnitOfWork.get().root().afterCommit(unitOfWork -> erased.learn(person));
  }
}
