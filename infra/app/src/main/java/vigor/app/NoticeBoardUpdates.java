package vigor.app;

import reactor.core.publisher.Flux;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;
import vigor.platform.live.Notice;
import vigor.platform.live.NoticeBoard;

/** Live updates of views by the platform's notice board. */
final class NoticeBoardUpdates implements LiveUpdates {
  private final NoticeBoard board;

  NoticeBoardUpdates(NoticeBoard board) {
    this.board = board;
  }

  @Override
  public void changed(ViewChange change) {
    board.announce(new Notice(change.topic(), change.key(), change.version()));
  }

  @Override
  public Flux<ViewChange> watch(String topic) {
    return board
        .listen(topic)
        .map(notice -> new ViewChange(notice.topic(), notice.key(), notice.version()));
  }
}
