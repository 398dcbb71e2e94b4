package org.plenary.http;

import org.springframework.stereotype.Component;

/** The documents that an id may stand for. */
@Component
final class KnownDocuments {

    String of(Asked asked) {
        if (asked.query() == null) {
            throw Refused.malformed("No document is known by that id.", "Send the document itself.");
        }
        return asked.query();
    }
}
