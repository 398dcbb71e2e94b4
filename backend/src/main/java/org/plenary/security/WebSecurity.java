package org.plenary.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may reach which path of the API node: its GraphQL door, the few public pages, and nothing else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {

    private static final String[] STATIC_FILES = {
        "/**/*.css",
        "/**/*.js",
        "/**/*.svg",
        "/**/*.png",
        "/**/*.ico",
        "/**/*.woff2",
        "/**/*.webmanifest",
        "/robots.txt"
    };

    private static final String METRICS = "/actuator/metrics/**";
    private static final String PROMETHEUS = "/actuator/prometheus";

    /** Nothing from elsewhere, and no code but in files of our own. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** An observation of each filter would cost more than most of them. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Bearer tokens or nothing. The service behind each field says what the caller may see and do. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            TokenService tokens,
            RateLimits limits,
            @Value("${plenary.cors.origins:}") List<String> origins) {
        var refusal = new ApiRefusal();
        return stateless(http.securityMatcher("/graphql", "/graphql/**", "/docs", "/docs/**", METRICS, PROMETHEUS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(METRICS, PROMETHEUS)
                        .hasAuthority(Role.ADMINISTRATOR.authority())
                        .anyRequest()
                        .permitAll())
                .cors(cors -> cors.configurationSource(request -> origins.isEmpty() ? null : CrossOrigin.of(origins)))
                .addFilterBefore(new BearerTokenFilter(tokens, refusal), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new RateLimitFilter(limits), AnonymousAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
                .build();
    }

    /** What no other chain has claimed: public pages and files, and for the rest "not found". */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain everythingElse(HttpSecurity http, Environment environment) {
        var demonstration = environment.getProperty("plenary.demonstration", Boolean.class, false);
        return stateless(http)
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                            .permitAll();
                    requests.requestMatchers("/actuator/health", "/actuator/health/**")
                            .permitAll();
                    requests.requestMatchers(HttpMethod.GET, "/").permitAll();
                    requests.requestMatchers(HttpMethod.GET, STATIC_FILES).permitAll();
                    if (demonstration) {
                        requests.requestMatchers(HttpMethod.GET, "/graphiql", "/graphiql/**")
                                .permitAll();
                    }
                    requests.anyRequest().denyAll();
                })
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, refused) -> response.sendError(HttpServletResponse.SC_NOT_FOUND))
                        .accessDeniedHandler(
                                (request, response, refused) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }
}
