package vigor.coaching.saga.model;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import vigor.coaching.saga.http.Pieces;

/** Hands on what langchain4j reports. */
record PieceHandler(Pieces pieces) implements StreamingChatResponseHandler {

  @Override
  public void onPartialResponse(String words) {
    pieces.text(words);
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    pieces.end();
  }

  @Override
  public void onError(Throwable error) {
    pieces.end(error);
  }
}
