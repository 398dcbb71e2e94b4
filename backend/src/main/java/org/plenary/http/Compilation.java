package org.plenary.http;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Compiles the trusted documents as soon as the product is up, in every role, by asking for what cannot be found: then
 * even the first who asks finds their plans made. One that is not valid is named in the log.
 */
@Component
final class Compilation {

    private static final Logger LOG = LoggerFactory.getLogger(Compilation.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TrustedDocuments trusted;
    private final GraphQlSource source;
    private volatile boolean closed;
    private volatile @Nullable Thread work;

    Compilation(TrustedDocuments trusted, GraphQlSource source) {
        this.trusted = trusted;
        this.source = source;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        work = Thread.ofVirtual()
                .name("trusted documents")
                .start(() -> trusted.texts().forEach(this::compile));
    }

    /** Waits for the read that is under way, while there is a database to answer it; what is left needs not be compiled. */
    @EventListener(ContextClosedEvent.class)
    void end() throws InterruptedException {
        closed = true;
        var working = work;
        if (working != null) {
            working.join(PATIENCE);
        }
    }

    /** What is wrong with the document; empty if nothing is. */
    List<String> compile(String text) {
        try {
            var wrong = problems(text);
            if (!wrong.isEmpty()) {
                LOG.warn("The trusted document {} is not valid: {}", trusted.idOf(text), wrong);
            }
            return wrong;
        } catch (RuntimeException failed) {
            LOG.debug("The trusted document {} was not compiled", trusted.idOf(text), failed);
            return List.of();
        }
    }

    private List<String> problems(String text) {
        List<OperationDefinition> operations;
        try {
            operations = Parser.parse(text).getDefinitionsOfType(OperationDefinition.class);
        } catch (InvalidSyntaxException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
        return operations.stream()
                .filter(each -> each.getOperation() == OperationDefinition.Operation.QUERY)
                .flatMap(operation -> problems(text, operation).stream())
                .toList();
    }

    private List<String> problems(String text, OperationDefinition operation) {
        for (var role : Role.values()) {
            if (closed) {
                return List.of();
            }
            var problems = execute(text, role, Samples.of(schema(), operation, true));
            if (!problems.isEmpty()) {
                return problems;
            }
            if (Samples.hasOptional(operation)) {
                execute(text, role, Samples.of(schema(), operation, false));
            }
        }
        return List.of();
    }

    /** That something is not found, or cannot be so, is no problem of the document. */
    private List<String> execute(String text, Role role, Map<String, Object> variables) {
        var input = ExecutionInput.newExecutionInput(text).variables(variables).build();
        var result = new Viewer("system", role).act(() -> source.graphQl().execute(input));
        return result.isDataPresent()
                ? List.of()
                : result.getErrors().stream().map(GraphQLError::getMessage).toList();
    }

    private GraphQLSchema schema() {
        return source.schema();
    }
}
