package org.plenary.document;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
                .set(DOCUMENT.SYMBOL, input.symbol())
                .set(DOCUMENT.BODY_ID, input.bodyId())
                .set(DOCUMENT.MEETING_ID, input.meetingId())
                .set(DOCUMENT.NATURE, input.nature().name())
                .set(
                        DOCUMENT.TITLE,
                        Optional.ofNullable(input.title())
                                .map(LocalizedText::toJsonb)
                                .orElse(null))
                .set(DOCUMENT.DISTRIBUTION, input.distribution().name())
                .set(DOCUMENT.ISSUED_ON, input.issuedOn())
                .set(
                        DOCUMENT.ORIGINAL_LANGUAGE,
                        Optional.ofNullable(input.originalLanguage())
                                .map(Language::code)
                                .orElse(null))
                .returningResult(DOCUMENT.ID)
                .fetchSingle()
                .value1();
    }
}
