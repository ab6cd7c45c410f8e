package vigor.coaching.fake;

import java.io.IOException;

/** The ways in which a provider fails, each in the words of the family it is asked in. */
public enum Fault implements Reply {
  TOO_MANY_REQUESTS(Reply.status(429)),
  FAILS(Reply.status(500)),
  IS_OVERLOADED(Reply.status(503)),
  REFUSES_THE_KEY(Reply.status(401)),
  IS_RETIRED(Reply.status(403)),
  FINDS_THE_QUESTION_TOO_LONG(Reply.status(400)),
  FILTERS_THE_QUESTION(
      Reply.body(400, "", "{\"error\":{\"message\":\"no\",\"code\":\"content_filter\"}}")),
  IS_SILENT(Reply.silence()),
  RESETS_AT_ONCE(Reply.reset()),
  HANGS_UP_AT_ONCE(Turn::close),
  STALLS(Reply.stall("Half an answer")),
  DRIPS(new Broken("Half an answer", new Drip())),
  HANGS_UP_HALF_WAY(Reply.cutOff("Half an answer")),
  RESETS_HALF_WAY(new Broken("Half an answer", Reply.reset())),
  SENDS_RUBBISH(new Rubbish()),
  SENDS_A_PAGE(Reply.body(200, "", "<html>Welcome</html>")),
  SENDS_AN_ERROR_AS_ANSWER(Reply.body(200, "", "{\"error\":{\"message\":\"overloaded\"}}")),
  DECLINES(Reply.answer("", "content_filter", Usage.USUAL)),
  STOPS_AT_THE_LIMIT(Reply.answer("{\"title\":", "length", Usage.USUAL)),
  SAYS_NOTHING(Reply.answer("", "stop", Usage.USUAL)),
  FLOODS(Reply.answer("x".repeat(100_000)));

  private final Reply reply;

  Fault(Reply reply) {
    this.reply = reply;
  }

  @Override
  public void write(Turn turn) throws IOException {
    reply.write(turn);
  }
}
