package org.plenary.document;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.schema.Tables.DOCUMENT_FILE;
import static org.plenary.schema.Tables.DOCUMENT_VERSION;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.UNRESOLVED_REFERENCE;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.shared.Language;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** How documents are read. The public sees those of general distribution only. */
@Component
class DocumentReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("Document", DOCUMENT, document -> List.of(document.ID))
                .visible(DocumentReads::visible)
                .order(document -> List.of(document.SYMBOL_KEY))
                .fields(List.of(DOCUMENT.SYMBOL, DOCUMENT.NATURE, DOCUMENT.DISTRIBUTION, DOCUMENT.ISSUED_ON))
                .fields(List.of(DOCUMENT.PUBLICATION, DOCUMENT.PUBLISHED_AT))
                .fields(List.of(DOCUMENT.VERSION, DOCUMENT.CREATED_AT, DOCUMENT.UPDATED_AT))
                .field("originalLanguage", document -> DSL.upper(document.ORIGINAL_LANGUAGE))
                .text("title", "titleText", document -> document.TITLE)
                .field("languages", document -> languages(document, true))
                .field("missingLanguages", document -> languages(document, false))
                .object("segments", "DocumentSymbol", document -> document.SYMBOL.isNotNull(), segments());
        graph.root(
                "Query.document",
                DOCUMENT,
                (call, document) -> document.SYMBOL_KEY.eq(
                        DSL.field("plenary.symbol_key({0})", String.class, call.text("symbol"))));
        graph.root("Query.documents", DOCUMENT, (call, document) -> DSL.noCondition());
        graph.refers("Agenda.document", AGENDA, DOCUMENT, agenda -> List.of(agenda.DOCUMENT_ID));
        graph.refers("DocumentationEntry.document", DOCUMENTATION_ENTRY, DOCUMENT, entry -> List.of(entry.DOCUMENT_ID));
        graph.owns("Meeting.documents", MEETING, DOCUMENT, document -> List.of(document.MEETING_ID));
        graph.owns("Body.documents", BODY, DOCUMENT, document -> List.of(document.BODY_ID));
        graph.links(
                "Document.revisions",
                DOCUMENT,
                DOCUMENT,
                (call, document, other) -> other.SYMBOL_BASE.eq(document.SYMBOL_BASE));
        graph.links(
                "Document.latestRevision",
                DOCUMENT,
                DOCUMENT,
                (call, document, other) -> other.ID.eq(latest(call.role(), document)));
        graph.refers(
                "UnresolvedReference.document",
                UNRESOLVED_REFERENCE,
                DOCUMENT,
                each -> List.of(each.RESOLVED_DOCUMENT_ID));
        graph.refers("Mandate.subject", MANDATE, DOCUMENT, mandate -> List.of(mandate.SUBJECT_DOCUMENT_ID));
        graph.refers("Mandate.fulfilledBy", MANDATE, DOCUMENT, mandate -> List.of(mandate.FULFILLED_BY_DOCUMENT_ID));
        declareVersions(graph);
    }

    private static void declareVersions(Graph graph) {
        graph.thing("DocumentVersion", DOCUMENT_VERSION, version -> List.of(version.ID))
                .visibleWith(DOCUMENT, version -> List.of(version.DOCUMENT_ID))
                .order(version -> List.of(version.LANGUAGE))
                .field("language", version -> DSL.upper(version.LANGUAGE))
                .fields(List.of(DOCUMENT_VERSION.ISSUED_ON))
                .fields(List.of(DOCUMENT_VERSION.VERSION, DOCUMENT_VERSION.CREATED_AT, DOCUMENT_VERSION.UPDATED_AT));
        graph.owns("Document.versions", DOCUMENT, DOCUMENT_VERSION, version -> List.of(version.DOCUMENT_ID));
        graph.refers("DocumentVersion.document", DOCUMENT_VERSION, DOCUMENT, each -> List.of(each.DOCUMENT_ID));

        graph.thing("DocumentFile", DOCUMENT_FILE, file -> List.of(file.ID))
                .visibleWith(DOCUMENT, file -> List.of(file.DOCUMENT_ID))
                .order(file -> List.of(file.NAME))
                .fields(List.of(DOCUMENT_FILE.NAME, DOCUMENT_FILE.MEDIA_TYPE, DOCUMENT_FILE.URL))
                .fields(List.of(DOCUMENT_FILE.SIZE_IN_BYTES, DOCUMENT_FILE.SHA256))
                .fields(List.of(DOCUMENT_FILE.VERSION, DOCUMENT_FILE.CREATED_AT, DOCUMENT_FILE.UPDATED_AT));
        graph.owns("DocumentVersion.files", DOCUMENT_VERSION, DOCUMENT_FILE, file -> List.of(file.VERSION_ID));
    }

    /** The document with the highest revision of the same symbol that the role may see; addenda and corrigenda are none. */
    private static Field<UUID> latest(Role role, org.plenary.schema.tables.Document document) {
        var other = DOCUMENT.as("revision_of_it");
        return DSL.field(DSL.select(other.ID)
                .from(other)
                .where(other.SYMBOL_BASE.eq(document.SYMBOL_BASE))
                .and(DSL.condition(
                        "not exists (select from jsonb_array_elements_text({0} -> 'modifiers') m where m not like 'Rev.%')",
                        other.SYMBOL_SEGMENTS))
                .and(visible(role, other))
                .orderBy(DSL.field("({0} ->> 'revision')::integer", Integer.class, other.SYMBOL_SEGMENTS)
                        .desc())
                .limit(DSL.inline(1)));
    }

    private static Field<String> segment(org.plenary.schema.tables.Document document, String name) {
        return DSL.field("({0} ->> {1})", String.class, document.SYMBOL_SEGMENTS, DSL.inline(name));
    }

    /** The languages that it is there in, or those of the six that it is not there in, as an array of codes. */
    private static Field<String[]> languages(org.plenary.schema.tables.Document document, boolean present) {
        var version = DOCUMENT_VERSION.as("version_of_it");
        var held = DSL.select(DSL.upper(version.LANGUAGE)).from(version).where(version.DOCUMENT_ID.eq(document.ID));
        return DSL.field(
                "array(select l.code from unnest({0}) with ordinality l(code, position) where (l.code in ({1})) = {2} order by l.position)",
                String[].class,
                DSL.inline(Arrays.stream(Language.values()).map(Enum::name).toArray(String[]::new)),
                held,
                DSL.inline(present));
    }

    private static Map<String, Function<org.plenary.schema.tables.Document, Field<?>>> segments() {
        var fields = new LinkedHashMap<String, Function<org.plenary.schema.tables.Document, Field<?>>>();
        for (var name : List.of("organ", "subsidiary", "session", "series", "number", "base")) {
            fields.put(name, document -> segment(document, name));
        }
        for (var name : List.of("year", "revision")) {
            fields.put(name, document -> segment(document, name).cast(Integer.class));
        }
        fields.put(
                "modifiers",
                document -> DSL.field(
                        "array(select jsonb_array_elements_text({0} -> 'modifiers'))",
                        String[].class, document.SYMBOL_SEGMENTS));
        return fields;
    }

    private static Condition visible(Role role, org.plenary.schema.tables.Document document) {
        var published = Visibility.published(role, document.PUBLICATION);
        return role.atLeast(Role.READER)
                ? published
                : published.and(document.DISTRIBUTION.eq(DSL.inline(Distribution.GENERAL.name())));
    }
}
