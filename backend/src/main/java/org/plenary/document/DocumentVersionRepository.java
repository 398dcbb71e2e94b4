package org.plenary.document;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.DOCUMENT_FILE;
import static org.plenary.schema.Tables.DOCUMENT_VERSION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;
import org.springframework.stereotype.Repository;

@Repository
class DocumentVersionRepository {

    private final DSLContext database;

    DocumentVersionRepository(DSLContext database) {
        this.database = database;
    }

    Optional<DocumentVersion> find(UUID id) {
        return database.select(
                        DOCUMENT_VERSION.ID,
                        DOCUMENT_VERSION.DOCUMENT_ID,
                        DOCUMENT_VERSION.LANGUAGE.convertFrom(Language.class, Language::of),
                        DOCUMENT_VERSION.ISSUED_ON,
                        DOCUMENT_VERSION.VERSION)
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.ID.eq(id))
                .fetchOptional(mapping(DocumentVersion::new));
    }

    UUID insert(UUID documentId, Language language, @Nullable LocalDate issuedOn) {
        return database.insertInto(DOCUMENT_VERSION)
                .set(DOCUMENT_VERSION.DOCUMENT_ID, documentId)
                .set(DOCUMENT_VERSION.LANGUAGE, language.code())
                .set(DOCUMENT_VERSION.ISSUED_ON, issuedOn)
                .returningResult(DOCUMENT_VERSION.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID id, int expectedVersion, Language language, @Nullable LocalDate issuedOn) {
        return database.update(DOCUMENT_VERSION)
                        .set(DOCUMENT_VERSION.LANGUAGE, language.code())
                        .set(DOCUMENT_VERSION.ISSUED_ON, issuedOn)
                        .where(DOCUMENT_VERSION.ID.eq(id), DOCUMENT_VERSION.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean delete(UUID id, int expectedVersion) {
        return database.deleteFrom(DOCUMENT_VERSION)
                        .where(DOCUMENT_VERSION.ID.eq(id), DOCUMENT_VERSION.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    Optional<DocumentFile> findFile(UUID id) {
        return database.select(
                        DOCUMENT_FILE.ID,
                        DOCUMENT_FILE.VERSION_ID,
                        DOCUMENT_FILE.DOCUMENT_ID,
                        DOCUMENT_FILE.NAME,
                        DOCUMENT_FILE.MEDIA_TYPE,
                        DOCUMENT_FILE.URL,
                        DOCUMENT_FILE.SIZE_IN_BYTES,
                        DOCUMENT_FILE.SHA256,
                        DOCUMENT_FILE.VERSION)
                .from(DOCUMENT_FILE)
                .where(DOCUMENT_FILE.ID.eq(id))
                .fetchOptional(mapping(DocumentFile::new));
    }

    UUID insertFile(DocumentVersion version, DocumentFileInput input) {
        return database.insertInto(DOCUMENT_FILE)
                .set(DOCUMENT_FILE.VERSION_ID, version.id())
                .set(DOCUMENT_FILE.DOCUMENT_ID, version.documentId())
                .set(columns(input))
                .returningResult(DOCUMENT_FILE.ID)
                .fetchSingle()
                .value1();
    }

    boolean updateFile(UUID id, int expectedVersion, DocumentFileInput input) {
        return database.update(DOCUMENT_FILE)
                        .set(columns(input))
                        .where(DOCUMENT_FILE.ID.eq(id), DOCUMENT_FILE.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean deleteFile(UUID id, int expectedVersion) {
        return database.deleteFrom(DOCUMENT_FILE)
                        .where(DOCUMENT_FILE.ID.eq(id), DOCUMENT_FILE.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> columns(DocumentFileInput input) {
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(DOCUMENT_FILE.NAME, input.name());
        columns.put(DOCUMENT_FILE.MEDIA_TYPE, input.mediaType());
        columns.put(DOCUMENT_FILE.URL, input.url());
        columns.put(DOCUMENT_FILE.SIZE_IN_BYTES, input.sizeInBytes());
        columns.put(DOCUMENT_FILE.SHA256, input.sha256());
        return columns;
    }
}
