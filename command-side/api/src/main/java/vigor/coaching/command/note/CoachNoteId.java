package vigor.coaching.command.note;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vigor.kernel.command.PersonId;

/** Identifies a note; follows from whose and about what it is, so that asking twice asks once. */
public record CoachNoteId(@JsonValue UUID value) {
  private static final String PREFIX = "note-";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CoachNoteId {}

  public static CoachNoteId of(PersonId owner, NoteSubject subject) {
    String name = owner + "/" + subject.kind().code() + "/" + subject.about();
    return new CoachNoteId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads the key of the event stream, the opposite of {@link #toString()}. */
  public static CoachNoteId ofStream(String key) {
    return new CoachNoteId(UUID.fromString(key.substring(PREFIX.length())));
  }

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return PREFIX + value;
  }
}
