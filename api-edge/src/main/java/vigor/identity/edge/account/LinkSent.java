package vigor.identity.edge.account;

import vigor.identity.edge.letter.Correspondence;

/**
 * Tells how links reach people here, the same whether one was sent or not.
 *
 * @param delivery {@code mail}, or {@code server_log} when no mail server is configured
 */
record LinkSent(String delivery) {
  static LinkSent by(Correspondence letters) {
    return new LinkSent(letters.isByMail() ? "mail" : "server_log");
  }
}
