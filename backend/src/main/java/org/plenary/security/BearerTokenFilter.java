package org.plenary.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the token of an API request into who is asking; a request without one passes as the public. */
final class BearerTokenFilter extends OncePerRequestFilter {

    private final TokenService tokens;
    private final AuthenticationEntryPoint refusal;

    BearerTokenFilter(TokenService tokens, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            try {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(
                        tokens.used(BearerTokens.secretIn(header)).authentication());
                SecurityContextHolder.setContext(context);
            } catch (AuthenticationException refused) {
                refusal.commence(request, response, refused);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
