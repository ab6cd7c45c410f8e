package vigor.coaching.saga.fake;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** What the server does with one request. */
@FunctionalInterface
public interface Reply {

  void write(Socket socket, FakeOpenAi server) throws IOException;

  /** A whole answer: 1000 tokens read, 200 of them cached, 400 written. */
  static Reply answer(String content) {
    return answer(content, "stop", usage(1000, 200, 400));
  }

  static Reply answer(String content, String finishReason, String usage) {
    return body(200, "", completion(content, finishReason, usage));
  }

  static Reply status(int status) {
    return status(status, "");
  }

  /** Headers end with CRLF each. */
  static Reply status(int status, String headers) {
    return body(status, headers, "{\"error\":{\"message\":\"no\",\"type\":\"test\"}}");
  }

  static Reply body(int status, String headers, String body) {
    return (socket, server) -> send(socket, head(status, headers, length(body)) + body);
  }

  /** Says nothing until the caller hangs up. */
  static Reply silence() {
    return (socket, server) -> awaitHangUp(socket, server);
  }

  /** Begins an answer and then says nothing until the caller hangs up. */
  static Reply stall(String content) {
    String body = completion(content, "stop", usage(1000, 200, 400));
    return (socket, server) -> {
      send(socket, head(200, "", length(body)) + body.substring(0, 40));
      awaitHangUp(socket, server);
    };
  }

  /** Closes in the middle of an answer. */
  static Reply cutOff(String content) {
    String body = completion(content, "stop", usage(1000, 200, 400));
    return (socket, server) -> {
      send(socket, head(200, "", length(body)) + body.substring(0, body.length() / 2));
      socket.close();
    };
  }

  /** Resets the connection without an answer. */
  static Reply reset() {
    return (socket, server) -> {
      socket.setSoLinger(true, 0);
      socket.close();
    };
  }

  static String usage(int input, int cached, int output) {
    return """
        {"prompt_tokens":%d,"completion_tokens":%d,"total_tokens":%d,\
        "prompt_tokens_details":{"cached_tokens":%d}}"""
        .formatted(input, output, input + output, cached);
  }

  private static String completion(String content, String finishReason, String usage) {
    return """
        {"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"test","choices":[{"index":0,\
        "message":{"role":"assistant","content":%s},"finish_reason":"%s"}],"usage":%s}"""
        .formatted(JsonMapper.shared().writeValueAsString(content), finishReason, usage);
  }

  private static void awaitHangUp(Socket socket, FakeOpenAi server) throws IOException {
    if (socket.getInputStream().read() < 0) {
      server.hangUp().countDown();
    }
    socket.close();
  }

  private static int length(String body) {
    return body.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String head(int status, String headers, int length) {
    return "HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
        .formatted(status, length, headers);
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
