package vigor.identity.edge.link;

import java.time.Duration;

/** What a link is for and how long it works. */
public enum LinkPurpose {
  NEW_PASSWORD(Duration.ofMinutes(30)),
  VERIFY_EMAIL(Duration.ofDays(2));

  private final Duration life;

  LinkPurpose(Duration life) {
    this.life = life;
  }

  Duration life() {
    return life;
  }
}
