package org.plenary.security;

import java.time.Duration;
import java.util.List;
import org.plenary.shared.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;

/** Which pages of other origins may use the API: those that {@code plenary.cors.origins} names, and never with cookies. */
final class CrossOrigin {

    private CrossOrigin() {}

    /** For origins like {@code https://www.unodc.org}; {@code *} stands for any. */
    static CorsConfiguration of(List<String> origins) {
        var configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(origins);
        configuration.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        configuration.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        configuration.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, RequestId.HEADER));
        configuration.setAllowCredentials(false);
        configuration.setMaxAge(Duration.ofHours(2));
        return configuration;
    }
}
