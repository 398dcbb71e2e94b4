package org.plenary.setting;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Refuses to start with a value that cannot be, before anything else is begun, a database above all. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new Started(context.getEnvironment()).check();
    }
}
