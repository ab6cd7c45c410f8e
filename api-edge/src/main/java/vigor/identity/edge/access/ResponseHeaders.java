package vigor.identity.edge.access;

import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;

/** What browsers are told about every answer. */
final class ResponseHeaders {
  /**
   * Only our own files run. Styles may be inline because the component library writes them at run
   * time; a style cannot call out, as every source is our own.
   */
  private static final String CONTENT_POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data:",
          "object-src 'none'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "form-action 'self'");

  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  private ResponseHeaders() {}

  static HeaderSpec apply(HeaderSpec headers) {
    return headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicy(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
