package org.plenary.publication;

import static org.plenary.schema.Tables.REVISION;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plenary.setting.Setting;
import org.plenary.setting.Settings;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Viewer;
import org.plenary.shared.Word;
import org.springframework.stereotype.Component;

/**
 * Whether who clears a thing must be somebody else than who wrote or submitted it: {@link Setting#FOUR_EYES}, off by
 * default.
 */
@Component
final class FourEyes {

    /** Loads what an empty demonstration shows, and is nobody's account. */
    private static final String SAMPLE = "sample";

    private final DSLContext database;
    private final Settings settings;

    FourEyes(DSLContext database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Refuses the current viewer as the one to clear it, where they had a hand in it since it was last published. */
    void check(PublicationState state) {
        if (!allows(state)) {
            throw InvalidInput.of("id", "publication.own-work", Viewer.current().name(), new Word.Kind(state.unit()));
        }
    }

    /** Whether the current viewer had no hand in it, or need not care. */
    boolean allows(PublicationState state) {
        var viewer = Viewer.current().name();
        return !settings.get(Setting.FOUR_EYES)
                || viewer.equals(SAMPLE)
                || (!viewer.equals(state.submittedBy()) && !wrote(viewer, state));
    }

    private boolean wrote(String viewer, PublicationState state) {
        var since = state.publishedAt();
        return database.fetchExists(DSL.selectOne()
                .from(REVISION)
                .where(REVISION.UNIT.eq(state.unit().tableName()), REVISION.UNIT_ID.eq(state.id()))
                .and(REVISION.ACTOR.eq(viewer))
                .and(since == null ? DSL.noCondition() : REVISION.AT.gt(since))
                .and(States.isContent()));
    }
}
