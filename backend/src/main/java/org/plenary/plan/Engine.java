package org.plenary.plan;

import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Puts the plans into the engine that parses, validates and answers introspection. */
@Configuration(proxyBeanMethods = false)
class Engine {

    @Bean
    GraphQlSourceBuilderCustomizer compiledReads(
            Reads reads, Documents documents, List<DataFetcherExceptionResolver> resolvers) {
        var exceptions = DataFetcherExceptionResolver.createExceptionHandler(resolvers);
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents)
                .queryExecutionStrategy(new CompiledQueries(reads, exceptions))
                .mutationExecutionStrategy(new SerialMutations(exceptions)));
    }
}
