package org.plenary.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record of a file that holds a document in one language, e.g. a PDF; where it lies is never fetched. */
public record DocumentFile(
        UUID id,
        UUID versionId,
        UUID documentId,
        String name,
        String mediaType,
        @Nullable String url,
        @Nullable Integer sizeInBytes,
        @Nullable String sha256,
        int version) {}
