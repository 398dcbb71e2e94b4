package org.plenary.admin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.plenary.security.AccountService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The console's door: a session, begun by name and password. Every other path belongs to the backend's own chains. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ConsoleSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain console(HttpSecurity http, AccountService accounts) {
        return http.securityMatcher("/admin", "/admin/**")
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class, "/admin/sign-in?" + SignInView.SIGNED_OUT)
                                .defaultSuccessUrl("/admin/")
                                .anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(
                        new SimpleUrlAuthenticationFailureHandler("/admin/sign-in?" + SignInView.REFUSED)))
                .addFilterBefore(new EndedSessions(accounts), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentPolicy.WITHOUT_NONCE))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
