package vigor.coaching.saga.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.fake.Received;
import vigor.coaching.fake.Reply;
import vigor.coaching.fake.Usage;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.membership.command.MicroUsd;

class OpenAiAnswersTest extends OpenAiConversation {

  @Test
  void a_whole_answer_comes_with_what_it_took() {
    openAi.replies(Reply.answer("{\"title\":\"x\"}"));
    assertThat(ask(PATIENCE))
        .isEqualTo(new LlmOutcome.Succeeded("{\"title\":\"x\"}", new TokenUsage(1000, 200, 400)));
  }

  @Test
  void the_question_is_sent_with_key_schema_and_output_limit() {
    openAi.replies(Reply.answer("{}"));
    ask(PATIENCE);
    Received sent = openAi.received().getFirst();
    JsonNode body = JsonMapper.shared().readTree(sent.body());
    assertThat(sent.head()).startsWith("POST /v1/chat/completions ");
    assertThat(sent.head().toLowerCase(Locale.ROOT)).contains("authorization: bearer k");
    assertThat(body.at("/model").asString()).isEqualTo("m");
    assertThat(body.at("/max_completion_tokens").asInt()).isEqualTo(500);
    assertThat(body.at("/response_format/json_schema/strict").asBoolean()).isTrue();
    assertThat(body.at("/response_format/json_schema/schema/type").asString()).isEqualTo("object");
    assertThat(body.at("/messages/0/role").asString()).isEqualTo("system");
    assertThat(body.at("/messages/1/role").asString()).isEqualTo("user");
  }

  @Test
  void the_upper_bound_covers_every_byte_that_is_sent() {
    openAi.replies(Reply.answer("{}"));
    ask(PATIENCE);
    assertThat(REQUEST.maxInputTokens())
        .isGreaterThanOrEqualTo(openAi.received().getFirst().body().length() - 200);
  }

  @Test
  void an_answer_at_the_output_limit_is_truncated_and_paid() {
    openAi.replies(Reply.answer("{\"title\":", "length", Reply.usage(1000, 0, 500)));
    assertThat(failure(PATIENCE))
        .isEqualTo(
            new LlmFailure(
                LlmErrorClass.TRUNCATED, 200, null, Billable.YES, new MicroUsd(200 + 600)));
  }

  @Test
  void a_filtered_answer_is_a_refusal() {
    openAi.replies(Reply.answer("", "content_filter", Reply.usage(10, 0, 1)));
    assertThat(failure(PATIENCE).errorClass()).isEqualTo(LlmErrorClass.REFUSED);
  }

  @Test
  void an_answer_without_usage_counts_with_its_upper_bound() {
    openAi.replies(Reply.answer("{}", "stop", Usage.UNSAID));
    assertThat(ask(PATIENCE))
        .isEqualTo(
            new LlmOutcome.Succeeded("{}", new TokenUsage(REQUEST.maxInputTokens(), 0, 500)));
  }

  @Test
  void a_page_of_html_is_nonsense() {
    openAi.replies(Reply.body(200, "", "<html>Welcome</html>"));
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.NONSENSE));
  }

  @Test
  void an_error_dressed_as_success_is_nonsense() {
    openAi.replies(Reply.body(200, "", "{\"error\":{\"message\":\"overloaded\"}}"));
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.NONSENSE));
  }

  @Test
  void an_answer_of_another_shape_is_nonsense() {
    openAi.replies(Reply.body(200, "", "{\"choices\":[{\"index\":0}]}"));
    assertThat(failure(PATIENCE)).isEqualTo(unknown(LlmErrorClass.NONSENSE));
  }
}
