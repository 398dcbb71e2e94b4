package org.plenary.reference;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plenary.reference.Cookbook.Recipe;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows the schema, as text and as pages, to whoever may introspect. */
@Controller
class ReferenceController {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String PAGE = "text/html;charset=UTF-8";

    private final Reference reference;
    private final Cookbook cookbook;
    private final String schema;
    private final boolean demonstration;
    private final Template overview;
    private final Template type;

    ReferenceController(
            GraphQlSource source, Cookbook cookbook, @Value("${plenary.demonstration:false}") boolean demonstration)
            throws IOException {
        this.reference = new Reference(source.schema());
        this.cookbook = cookbook;
        this.schema = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinitions(false)
                        .includeScalarTypes(true))
                .print(source.schema());
        this.demonstration = demonstration;
        this.overview = template("overview");
        this.type = template("type");
    }

    @GetMapping(path = "/graphql/schema", produces = TEXT)
    @ResponseBody
    ResponseEntity<String> schema() {
        return shown(TEXT, schema);
    }

    @GetMapping(path = "/docs", produces = PAGE)
    @ResponseBody
    ResponseEntity<String> overview() {
        return shown(PAGE, overview.execute(Map.of("groups", reference.groups(), "recipes", cookbook.recipes())));
    }

    @GetMapping(path = "/docs/{name:\\w+}", produces = PAGE)
    @ResponseBody
    ResponseEntity<String> type(@PathVariable String name) {
        return reference
                .page(name)
                .map(page -> shown(PAGE, type.execute(Map.of("type", page, "groups", reference.groups()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** For the explorer. */
    @GetMapping(path = "/docs/cookbook.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<Recipe> cookbook() {
        return cookbook.recipes();
    }

    private ResponseEntity<String> shown(String type, String content) {
        return demonstration || Viewer.current().mayAs(Role.READER)
                ? ResponseEntity.ok().header("Content-Type", type).body(content)
                : ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .header("WWW-Authenticate", "Bearer realm=\"Plenary\"")
                        .header("Content-Type", TEXT)
                        .body("The schema is not shown to anonymous callers here. Send a bearer token.\n");
    }

    private static Template template(String name) throws IOException {
        var text = new ClassPathResource("docs/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        return Mustache.compiler().nullValue("").compile(text);
    }
}
