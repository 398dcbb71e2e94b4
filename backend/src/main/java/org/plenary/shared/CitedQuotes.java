package org.plenary.shared;

import static org.plenary.schema.Tables.CITATION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps citations with the texts that prove them, wherever a text is edited. */
@Component
public final class CitedQuotes {

    private final DSLContext database;

    CitedQuotes(DSLContext database) {
        this.database = database;
    }

    /** Lets the citations that are anchored in an edited text follow their quotes; those whose quote is gone go with it. */
    public void follow(Condition anchoredHere, LocalizedText text) {
        database.select(CITATION.EDITION_ID, CITATION.ID, CITATION.LANGUAGE, CITATION.QUOTE, CITATION.QUOTE_START)
                .from(CITATION)
                .where(anchoredHere, CITATION.QUOTE.isNotNull())
                .forEach(citation -> {
                    var key = CITATION.EDITION_ID.eq(citation.value1()).and(CITATION.ID.eq(citation.value2()));
                    var quote = citation.value4();
                    int start = text.in(Language.of(citation.value3()))
                            .map(words -> Quotes.find(quote, citation.value5(), words))
                            .orElse(-1);
                    if (start < 0) {
                        database.deleteFrom(CITATION).where(key).execute();
                    } else if (start != citation.value5()) {
                        database.update(CITATION)
                                .set(CITATION.QUOTE_START, start)
                                .set(CITATION.QUOTE_END, start + Quotes.length(quote))
                                .where(key)
                                .execute();
                    }
                });
    }

    /** Deletes citations with the text that proves them. */
    public void delete(Condition anchoredHere) {
        database.deleteFrom(CITATION).where(anchoredHere).execute();
    }
}
