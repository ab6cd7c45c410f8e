package vigor.membership.edge.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.BillingFact;
import vigor.membership.command.subscription.BillingNotice;
import vigor.membership.command.subscription.BillingNoticeId;

class StripeBillingTest {
  private static final String SECRET = "whsec_test";
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final PersonId SAM = new PersonId(new UUID(1, 1));
  private static final Instant END = Instant.ofEpochSecond(1_798_000_000L);

  private final Billing billing =
      new StripeBilling(
          new BillingSettings(SECRET, "https://pay.example.org/{tier}?lang=en", ""),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void what_the_provider_signed_within_five_minutes_is_believed() {
    assertThat(read(checkout(), NOW)).isPresent();
    assertThat(read(checkout(), NOW.minusSeconds(300))).isPresent();
    assertThat(read(checkout(), NOW.plusSeconds(300))).isPresent();
  }

  @Test
  void what_is_older_altered_or_signed_by_somebody_else_is_not() {
    String body = checkout();
    String header = StripeSigner.header(SECRET, NOW, body);
    refused(StripeSigner.header(SECRET, NOW.minusSeconds(301), body), body);
    refused(header, body.replace("premium", "unlimited"));
    refused(StripeSigner.header("whsec_other", NOW, body), body);
    refused(header.replace("t=" + NOW.getEpochSecond(), "t=" + (NOW.getEpochSecond() + 1)), body);
    refused("v1=" + StripeSigner.hex(SECRET, NOW, body), body);
    refused("t=abc,v1=" + StripeSigner.hex(SECRET, NOW, body), body);
    refused("", body);
    refused(null, body);
  }

  @Test
  void one_good_signature_of_several_is_enough_while_a_secret_is_replaced() {
    String body = checkout();
    String header =
        "t=%d,v1=%s,v0=x,v1=%s"
            .formatted(
                NOW.getEpochSecond(),
                StripeSigner.hex("whsec_old", NOW, body),
                StripeSigner.hex(SECRET, NOW, body));
    assertThat(billing.read(header, bytes(body))).isPresent();
  }

  @Test
  void a_paid_checkout_names_the_person_the_tier_and_the_subscription() {
    assertThat(read(checkout(), NOW))
        .hasValue(
            new BillingMessage(
                SAM,
                new BillingNotice(
                    new BillingNoticeId("evt_1"),
                    BillingFact.PAID,
                    "sub_1",
                    Tier.PREMIUM,
                    null,
                    Instant.ofEpochSecond(1_795_000_000L))));
    assertThat(read(checkout().replace("\"paid\"", "\"unpaid\""), NOW)).isEmpty();
  }

  @Test
  void a_renewal_is_read_in_the_older_and_the_newer_form() {
    String older = event("invoice.paid", "{\"subscription\":\"sub_1\",\"lines\":" + lines() + "}");
    String newer =
        event(
            "invoice.paid",
            "{\"parent\":{\"subscription_details\":{\"subscription\":\"sub_1\"}},\"lines\":"
                + lines()
                + "}");
    for (String body : List.of(older, newer)) {
      BillingNotice notice = read(body, NOW).orElseThrow().notice();
      assertThat(notice.reference()).isEqualTo("sub_1");
      assertThat(notice.paidUntil()).isEqualTo(END);
    }
  }

  @Test
  void cancelling_and_thinking_again_and_the_end_are_told_apart() {
    String period = "\"items\":{\"data\":[{\"current_period_end\":1798000000}]}";
    String ending =
        event(
            "customer.subscription.updated",
            "{\"id\":\"sub_1\",\"status\":\"active\",\"cancel_at_period_end\":true,"
                + period
                + "}");
    assertThat(fact(ending)).isEqualTo(BillingFact.ENDING);
    assertThat(read(ending, NOW).orElseThrow().notice().paidUntil()).isEqualTo(END);
    String resumed =
        event("customer.subscription.updated", "{\"id\":\"sub_1\",\"status\":\"active\"}")
            .replace(
                "\"data\":{", "\"data\":{\"previous_attributes\":{\"cancel_at_period_end\":true},");
    assertThat(fact(resumed)).isEqualTo(BillingFact.RESUMED);
    assertThat(fact(event("customer.subscription.deleted", "{\"id\":\"sub_1\"}")))
        .isEqualTo(BillingFact.ENDED);
    assertThat(fact(event("invoice.payment_failed", "{\"subscription\":\"sub_1\"}")))
        .isEqualTo(BillingFact.FAILED);
  }

  @Test
  void what_moves_no_tier_is_taken_and_left_and_what_is_no_event_is_refused() {
    assertThat(read(event("charge.refunded", "{\"id\":\"ch_1\"}"), NOW)).isEmpty();
    assertThatThrownBy(() -> read("[]", NOW))
        .isInstanceOfSatisfying(
            ResponseStatusException.class,
            e -> assertThat(e.getStatusCode().value()).isEqualTo(400));
  }

  @Test
  void the_page_to_pay_on_knows_who_pays_for_what() {
    assertThat(billing.checkout(SAM, Tier.PREMIUM))
        .hasValue(URI.create("https://pay.example.org/premium?lang=en&client_reference_id=" + SAM));
    assertThat(billing.portal()).isEmpty();
  }

  @Test
  void nobody_is_sent_to_pay_where_nobody_would_hear_of_it() {
    assertThatThrownBy(() -> new BillingSettings("", "https://pay.example.org", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("VIGOR_BILLING_WEBHOOK_SECRET");
  }

  private Optional<BillingMessage> read(String body, Instant signedAt) {
    return billing.read(StripeSigner.header(SECRET, signedAt, body), bytes(body));
  }

  private BillingFact fact(String body) {
    return read(body, NOW).orElseThrow().notice().fact();
  }

  private void refused(@Nullable String header, String body) {
    assertThatThrownBy(() -> billing.read(header, bytes(body)))
        .isInstanceOfSatisfying(
            ResponseStatusException.class,
            e -> assertThat(e.getStatusCode().value()).isEqualTo(401));
  }

  private static String checkout() {
    return event(
        "checkout.session.completed",
        "{\"client_reference_id\":\"%s\",\"subscription\":\"sub_1\",\"payment_status\":\"paid\","
                .formatted(SAM)
            + "\"metadata\":{\"tier\":\"premium\"}}");
  }

  private static String event(String type, String object) {
    return "{\"id\":\"evt_1\",\"type\":\"%s\",\"created\":1795000000,\"data\":{\"object\":%s}}"
        .formatted(type, object);
  }

  private static String lines() {
    return "{\"data\":[{\"period\":{\"end\":1798000000}}]}";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
