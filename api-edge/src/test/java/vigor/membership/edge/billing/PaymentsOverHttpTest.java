package vigor.membership.edge.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestSubscriptions;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.BillingFact;
import vigor.membership.command.subscription.DecideUpgrade;
import vigor.membership.command.subscription.KeepTier;
import vigor.membership.command.subscription.RequestUpgrade;
import vigor.membership.command.subscription.ScheduleDowngrade;
import vigor.membership.command.subscription.TakeBillingNotice;

@EdgeTest
class PaymentsOverHttpTest {
  private static final String WEBHOOK = "/api/v1/billing/webhook";

  private final Browser browser;
  private final TestSubscriptions subscriptions;
  private final Consumer<HttpHeaders> admin;

  PaymentsOverHttpTest(Browser browser, People people, TestSubscriptions subscriptions) {
    this.browser = browser;
    this.subscriptions = subscriptions;
    this.admin = people.asAdmin(new PersonId(UUID.randomUUID()));
  }

  @Test
  void who_wishes_for_a_tier_is_told_where_to_pay_and_gets_nothing_yet() {
    PersonId me = register();
    browser
        .post("/api/v1/tiers/upgrade", Map.of("tier", "premium"))
        .expectStatus()
        .isAccepted()
        .expectBody()
        .jsonPath("$.checkoutUrl")
        .isEqualTo("https://pay.example.org/premium?client_reference_id=" + me)
        .jsonPath("$.request.state")
        .isEqualTo("open");
    assertThat(subscriptions.about(me))
        .singleElement()
        .isInstanceOfSatisfying(
            RequestUpgrade.class, wish -> assertThat(wish.from()).isEqualTo(Tier.FREE));
    browser
        .send(HttpMethod.GET, "/api/v1/tiers/current", null, null)
        .expectBody()
        .jsonPath("$.tier")
        .isEqualTo("free");
  }

  @Test
  void a_signed_payment_is_taken_in_without_anybody_being_signed_in() {
    PersonId me = register();
    String body = checkout(me, "sub_" + me);
    tell(StripeSigner.header(EdgeTest.BILLING_SECRET, Instant.now(), body), body)
        .expectStatus()
        .isNoContent();
    assertThat(subscriptions.about(me))
        .singleElement()
        .isInstanceOfSatisfying(
            TakeBillingNotice.class,
            taken -> {
              assertThat(taken.notice().fact()).isEqualTo(BillingFact.PAID);
              assertThat(taken.notice().tier()).isEqualTo(Tier.PREMIUM);
            });
    String ended =
        "{\"id\":\"evt_2\",\"type\":\"customer.subscription.deleted\",\"created\":1,"
            + "\"data\":{\"object\":{\"id\":\"sub_%s\"}}}".formatted(me);
    tell(StripeSigner.header(EdgeTest.BILLING_SECRET, Instant.now(), ended), ended)
        .expectStatus()
        .isNoContent();
    assertThat(subscriptions.about(me)).hasSize(2);
  }

  @Test
  void a_payment_nobody_signed_or_signed_long_ago_gives_nothing() {
    PersonId me = register();
    String body = checkout(me, "sub_x");
    tell(StripeSigner.header("whsec_wrong", Instant.now(), body), body)
        .expectStatus()
        .isUnauthorized();
    tell(StripeSigner.header(EdgeTest.BILLING_SECRET, Instant.now().minusSeconds(400), body), body)
        .expectStatus()
        .isUnauthorized();
    browser.http().post().uri(WEBHOOK).bodyValue(body).exchange().expectStatus().isUnauthorized();
    assertThat(subscriptions.about(me)).isEmpty();
  }

  @Test
  void a_payment_for_nobody_known_is_to_be_told_again_later() {
    String body = checkout(new PersonId(UUID.randomUUID()), "sub_y");
    tell(StripeSigner.header(EdgeTest.BILLING_SECRET, Instant.now(), body), body)
        .expectStatus()
        .isEqualTo(409);
    String noJson = "not json";
    tell(StripeSigner.header(EdgeTest.BILLING_SECRET, Instant.now(), noJson), noJson)
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void administrators_see_requests_and_decide_with_a_reason() {
    PersonId me = register();
    browser.post("/api/v1/tiers/upgrade", Map.of("tier", "premium")).expectStatus().isAccepted();
    RequestUpgrade wish = (RequestUpgrade) subscriptions.about(me).getFirst();
    String path = "/api/v1/admin/tier-requests/" + wish.requestId().value() + "/decision";
    decide(path, Map.of("approved", true, "reason", "Transfer seen.")).expectStatus().isOk();
    assertThat(subscriptions.about(me).getLast())
        .isInstanceOfSatisfying(
            DecideUpgrade.class,
            decision -> {
              assertThat(decision.approved()).isTrue();
              assertThat(decision.reason()).isEqualTo("Transfer seen.");
              assertThat(decision.by()).isNotEqualTo(me);
            });
    decide(path, Map.of("approved", true, "reason", "")).expectStatus().isBadRequest();
    decide(
            "/api/v1/admin/tier-requests/" + UUID.randomUUID() + "/decision",
            Map.of("approved", true, "reason", "Why not."))
        .expectStatus()
        .isNotFound();
    browser.post(path, Map.of("approved", true, "reason", "Me.")).expectStatus().isForbidden();
  }

  @Test
  void a_tier_is_left_at_the_end_of_the_month_and_kept_after_all() {
    PersonId me = register();
    browser.post("/api/v1/tiers/downgrade", Map.of("tier", "free")).expectStatus().isOk();
    assertThat(subscriptions.about(me))
        .singleElement()
        .isInstanceOfSatisfying(
            ScheduleDowngrade.class,
            leave -> assertThat(leave.effectiveAt()).isEqualTo(Instant.EPOCH));
    browser
        .send(HttpMethod.DELETE, "/api/v1/tiers/downgrade", null, browser.cookie("vigor_csrf"))
        .expectStatus()
        .isOk();
    assertThat(subscriptions.about(me).getLast()).isInstanceOf(KeepTier.class);
    browser
        .send(HttpMethod.GET, "/api/v1/tiers/subscription", null, null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.subscription.version")
        .isEqualTo(1)
        .jsonPath("$.portalUrl")
        .isEmpty();
  }

  private ResponseSpec tell(String signature, String body) {
    return browser
        .http()
        .post()
        .uri(WEBHOOK)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Stripe-Signature", signature)
        .bodyValue(body)
        .exchange();
  }

  private ResponseSpec decide(String path, Object body) {
    return browser.http().post().uri(path).headers(admin).bodyValue(body).exchange();
  }

  private PersonId register() {
    byte[] body =
        browser
            .post(
                "/api/v1/auth/register",
                Map.of(
                    "email",
                    "sam-" + UUID.randomUUID() + "@example.org",
                    "password",
                    "correct horse battery",
                    "displayName",
                    "Sam"))
            .expectStatus()
            .isCreated()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return PersonId.of(JsonMapper.shared().readTree(body).get("user").get("id").asString());
  }

  private static String checkout(PersonId person, String subscription) {
    return """
    {"id":"evt_1","type":"checkout.session.completed","created":1795000000,"data":{"object":{
    "client_reference_id":"%s","subscription":"%s","payment_status":"paid",
    "metadata":{"tier":"premium"}}}}\
    """
        .formatted(person, subscription);
  }
}
