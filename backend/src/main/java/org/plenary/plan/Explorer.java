package org.plenary.plan;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** GraphiQL with a query to begin with; all of it comes from this server. Stands before the page that Spring would serve. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("spring.graphql.graphiql.enabled")
class Explorer {

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> explorerPage() {
        var page = new ClassPathResource("explorer/graphiql.html");
        return RouterFunctions.route()
                .GET(
                        "/graphiql",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .body(page))
                .build();
    }
}
