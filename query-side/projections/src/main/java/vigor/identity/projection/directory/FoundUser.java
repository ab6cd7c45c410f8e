package vigor.identity.projection.directory;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.identity.command.Role;
import vigor.identity.query.directory.UserSort;
import vigor.identity.query.directory.UserSummary;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.ViewJson;
import vigor.membership.command.Tier;

/** A person, and where the list has them. */
record FoundUser(UserSummary summary, UserCursor cursor) {
  static FoundUser of(Readable row, UserSort sort) {
    UUID person = Rows.uuid(row, "person");
    UserSummary summary =
        new UserSummary(
            new PersonId(person),
            nameHint(row.get("display_name", String.class)),
            emailHint(row.get("email", String.class)),
            ViewJson.readList(Rows.text(row, "roles"), Role.class),
            Tier.of(Rows.text(row, "tier")),
            row.get("tier_since", Instant.class),
            Rows.truth(row, "disabled"),
            Rows.instant(row, "registered_at"),
            null,
            Rows.number(row, "requests"),
            Rows.number(row, "micros"));
    String key =
        sort == UserSort.NAME
            ? Rows.text(row, "name_key")
            : Long.toString(Rows.number(row, "number_key"));
    return new FoundUser(summary, new UserCursor(key, person));
  }

  private static @Nullable String nameHint(@Nullable String name) {
    return name == null ? null : name.substring(0, name.offsetByCodePoints(0, kept(name))) + "…";
  }

  private static int kept(String name) {
    return Math.min(2, name.codePointCount(0, name.length()));
  }

  private static @Nullable String emailHint(@Nullable String email) {
    return email == null
        ? null
        : email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(at(email));
  }

  private static int at(String email) {
    return Math.max(1, email.lastIndexOf('@'));
  }
}
