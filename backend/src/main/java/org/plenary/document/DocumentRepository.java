package org.plenary.document;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRepository {

    private final DSLContext database;

    DocumentRepository(DSLContext database) {
        this.database = database;
    }

    List<Document> find(Condition condition) {
        return database.select(
                        DOCUMENT.ID,
                        DOCUMENT.SYMBOL,
                        DOCUMENT.BODY_ID,
                        DOCUMENT.MEETING_ID,
                        constant(DOCUMENT.NATURE, DocumentNature.class),
                        text(DOCUMENT.TITLE),
                        constant(DOCUMENT.DISTRIBUTION, Distribution.class),
                        DOCUMENT.ISSUED_ON,
                        DOCUMENT.ORIGINAL_LANGUAGE.convertFrom(
                                Language.class, code -> code == null ? null : Language.of(code)),
                        constant(DOCUMENT.PUBLICATION, Publication.class),
                        DOCUMENT.VERSION)
                .from(DOCUMENT)
                .where(condition)
                .orderBy(DOCUMENT.SYMBOL.asc().nullsLast(), DOCUMENT.ID)
                .fetch(mapping(Document::new));
    }

    UUID insert(DocumentInput input) {
        return database.insertInto(DOCUMENT)
                .set(columns(input))
                .returningResult(DOCUMENT.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID id, int expectedVersion, DocumentInput input) {
        return database.update(DOCUMENT)
                        .set(columns(input))
                        .where(DOCUMENT.ID.eq(id), DOCUMENT.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean delete(UUID id, int expectedVersion) {
        return database.deleteFrom(DOCUMENT)
                        .where(DOCUMENT.ID.eq(id), DOCUMENT.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> columns(DocumentInput input) {
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(DOCUMENT.SYMBOL, input.symbol());
        columns.put(DOCUMENT.BODY_ID, input.bodyId());
        columns.put(DOCUMENT.MEETING_ID, input.meetingId());
        columns.put(DOCUMENT.NATURE, input.nature().name());
        columns.put(
                DOCUMENT.TITLE,
                Optional.ofNullable(input.title()).map(LocalizedText::toJsonb).orElse(null));
        columns.put(DOCUMENT.DISTRIBUTION, input.distribution().name());
        columns.put(DOCUMENT.ISSUED_ON, input.issuedOn());
        columns.put(
                DOCUMENT.ORIGINAL_LANGUAGE,
                Optional.ofNullable(input.originalLanguage())
                        .map(Language::code)
                        .orElse(null));
        return columns;
    }
}
