package org.plenary.plan;

import java.util.List;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Puts the plans into the engine that parses, validates and answers introspection. */
@Configuration(proxyBeanMethods = false)
class Engine {

    @Bean
    GraphQlSourceBuilderCustomizer compiledReads(
            Reads reads,
            Documents documents,
            List<DataFetcherExceptionResolver> resolvers,
            @Value("${plenary.demonstration:false}") boolean demonstration) {
        var exceptions = DataFetcherExceptionResolver.createExceptionHandler(resolvers);
        var leastToIntrospect = demonstration ? Role.ANONYMOUS : Role.READER;
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents)
                .queryExecutionStrategy(new CompiledQueries(reads, exceptions, leastToIntrospect))
                .mutationExecutionStrategy(new SerialMutations(exceptions))
                .subscriptionExecutionStrategy(new Subscriptions(reads, exceptions)));
    }
}
