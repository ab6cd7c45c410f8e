package vigor.membership.edge.billing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.BillingFact;
import vigor.membership.command.subscription.BillingNotice;
import vigor.membership.command.subscription.BillingNoticeId;

/**
 * Reads the five kinds of Stripe's events that move a tier, in the older and the newer form of the
 * API, where the period's end and the invoice's subscription lie elsewhere.
 */
final class StripeMessages {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> TIER_PLACES =
      List.of(
          "/metadata/tier",
          "/items/data/0/price/metadata/tier",
          "/items/data/0/price/lookup_key",
          "/subscription_details/metadata/tier",
          "/parent/subscription_details/metadata/tier");
  private static final List<String> PERIOD_PLACES =
      List.of(
          "/current_period_end", "/items/data/0/current_period_end", "/lines/data/0/period/end");
  private static final List<String> REFERENCE_PLACES =
      List.of("/subscription", "/parent/subscription_details/subscription");

  private StripeMessages() {}

  /** Empty for what moves no tier; throws {@link IllegalArgumentException} for what is no event. */
  static Optional<BillingMessage> read(byte[] body) {
    JsonNode event = parsed(body);
    JsonNode object = event.at("/data/object");
    String type = event.path("type").asString("");
    boolean paid = "paid".equals(object.path("payment_status").asString(""));
    return switch (type) {
      case "checkout.session.completed" ->
          paid ? message(event, BillingFact.PAID, outside(object)) : Optional.empty();
      case "invoice.paid" -> message(event, BillingFact.PAID, outside(object));
      case "invoice.payment_failed" -> message(event, BillingFact.FAILED, outside(object));
      case "customer.subscription.updated" -> updated(event, object);
      case "customer.subscription.deleted" -> message(event, BillingFact.ENDED, id(object));
      default -> Optional.empty();
    };
  }

  private static Optional<BillingMessage> updated(JsonNode event, JsonNode object) {
    if (object.path("cancel_at_period_end").asBoolean(false)) {
      return message(event, BillingFact.ENDING, id(object));
    }
    boolean resumed = event.at("/data/previous_attributes/cancel_at_period_end").asBoolean(false);
    if (resumed) {
      return message(event, BillingFact.RESUMED, id(object));
    }
    return "active".equals(object.path("status").asString(""))
        ? message(event, BillingFact.PAID, id(object))
        : Optional.empty();
  }

  private static Optional<BillingMessage> message(
      JsonNode event, BillingFact fact, Optional<String> reference) {
    JsonNode object = event.at("/data/object");
    return reference.map(
        name ->
            new BillingMessage(
                person(object),
                new BillingNotice(
                    new BillingNoticeId(event.path("id").asString("")),
                    fact,
                    name,
                    tier(object),
                    first(object, PERIOD_PLACES)
                        .map(end -> Instant.ofEpochSecond(end.asLong()))
                        .orElse(null),
                    Instant.ofEpochSecond(event.path("created").asLong(0)))));
  }

  private static @Nullable PersonId person(JsonNode object) {
    return first(object, List.of("/client_reference_id", "/metadata/person"))
        .map(id -> PersonId.of(id.asString("")))
        .orElse(null);
  }

  private static @Nullable Tier tier(JsonNode object) {
    return first(object, TIER_PLACES)
        .map(code -> code.asString("").replace("vigor_", ""))
        .filter(code -> code.equals("premium") || code.equals("unlimited"))
        .map(Tier::of)
        .orElse(null);
  }

  private static Optional<String> id(JsonNode object) {
    return Optional.of(object.path("id").asString("")).filter(id -> !id.isEmpty());
  }

  private static Optional<String> outside(JsonNode object) {
    return first(object, REFERENCE_PLACES).map(id -> id.asString("")).filter(id -> !id.isEmpty());
  }

  private static Optional<JsonNode> first(JsonNode object, List<String> places) {
    return places.stream()
        .map(object::at)
        .filter(node -> !node.isMissingNode() && !node.isNull())
        .findFirst();
  }

  private static JsonNode parsed(byte[] body) {
    try {
      JsonNode event = JSON.readTree(body);
      if (event == null || !event.isObject()) {
        throw new IllegalArgumentException("not an event");
      }
      return event;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }
}
