package org.plenary.document;

import org.jspecify.annotations.Nullable;

/** What a person says of a file, e.g. {@code report.pdf} of type {@code application/pdf}; nobody fetches its address. */
public record DocumentFileInput(
        String name,
        String mediaType,
        @Nullable String url,
        @Nullable Integer sizeInBytes,
        @Nullable String sha256) {}
