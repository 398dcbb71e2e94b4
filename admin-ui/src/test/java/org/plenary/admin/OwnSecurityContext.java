package org.plenary.admin;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets a test sign in to its own application: the way in which the console finds who is signed in is static, and so that of
 * whichever application started last.
 */
class OwnSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }

    /** Before the listener that signs in. */
    @Override
    public int getOrder() {
        return 9_000;
    }
}
