package org.plenary.benchmark;

import graphql.execution.AsyncExecutionStrategy;
import org.plenary.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/** The product with the standard engine alone, which is fed by the same declarations. */
final class StandardNode {

    private StandardNode() {}

    public static void main(String... settings) {
        new SpringApplicationBuilder(Application.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("standardEngineAlone", GraphQlSourceBuilderCustomizer.class, Standard::new))
                .run(settings);
    }

    /** Last, so that it undoes what the plans have put in. */
    private static final class Standard implements GraphQlSourceBuilderCustomizer, Ordered {

        @Override
        public void customize(org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder source) {
            source.configureGraphQl(graphQl -> graphQl.queryExecutionStrategy(new AsyncExecutionStrategy()));
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
