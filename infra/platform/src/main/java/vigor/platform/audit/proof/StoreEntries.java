package vigor.platform.audit.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The entries of a store, streamed. The chain is opened first, so every linked event is seen. */
public final class StoreEntries implements Entries {
  private final LinkBlocks links;
  private final CopyRows events;
  private @Nullable ByteBuffer nextLink;
  private @Nullable ByteBuffer nextEvent;
  private @Nullable ByteBuffer link;
  private @Nullable ByteBuffer event;

  /** Needs two connections that nobody else uses meanwhile. */
  public StoreEntries(Connection forLinks, Connection forEvents) throws SQLException, IOException {
    links = new LinkBlocks(forLinks);
    events = CopyRows.open(forEvents, EventRow.copy("true order by global_index"));
    nextLink = links.next();
    nextEvent = nextEvent();
  }

  @Override
  public boolean next() throws IOException {
    if (link != null) {
      nextLink = links.next();
    }
    if (event != null) {
      nextEvent = nextEvent();
    }
    boolean linkFirst =
        nextLink != null
            && (nextEvent == null || LinkRow.index(nextLink) <= EventRow.index(nextEvent));
    boolean eventFirst =
        nextEvent != null
            && (nextLink == null || EventRow.index(nextEvent) <= LinkRow.index(nextLink));
    link = linkFirst ? nextLink : null;
    event = eventFirst ? nextEvent : null;
    return linkFirst || eventFirst;
  }

  @Override
  public @Nullable ByteBuffer link() {
    return link;
  }

  @Override
  public @Nullable ByteBuffer event() {
    return event;
  }

  @Override
  public void close() throws IOException {
    links.close();
    events.close();
  }

  private @Nullable ByteBuffer nextEvent() throws IOException {
    return events.next() ? events.row() : null;
  }
}
