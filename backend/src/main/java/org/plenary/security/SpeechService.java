package org.plenary.security;

import static org.plenary.schema.Tables.SPEECH;

import java.util.Optional;
import org.jooq.DSLContext;
import org.plenary.setting.Setting;
import org.plenary.setting.Settings;
import org.plenary.shared.Changes;
import org.plenary.shared.Language;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** In which language whoever is signed in wants to be spoken to, on whatever machine. */
@Service
public final class SpeechService {

    private final DSLContext database;
    private final Settings settings;
    private final Changes changes;

    SpeechService(DSLContext database, Settings settings, Changes changes) {
        this.database = database;
        this.settings = settings;
        this.changes = changes;
    }

    /** In which language whoever chose none is spoken to; empty where that is left to their browsers. */
    public Optional<Language> usual() {
        return Optional.of(settings.get(Setting.LANGUAGE))
                .filter(code -> !code.isEmpty())
                .map(Language::of);
    }

    /** Empty where nothing was chosen. */
    public Optional<Language> find() {
        return database.select(SPEECH.LANGUAGE)
                .from(SPEECH)
                .where(SPEECH.OWNER.eq(Viewer.current().name()))
                .fetchOptional(row -> Language.of(row.value1()));
    }

    public void keep(Language language) {
        changes.make(
                Role.READER,
                "keep the language of the console",
                () -> database.insertInto(SPEECH)
                        .set(SPEECH.OWNER, Viewer.current().name())
                        .set(SPEECH.LANGUAGE, language.code())
                        .onConflict(SPEECH.OWNER)
                        .doUpdate()
                        .set(SPEECH.LANGUAGE, language.code())
                        .execute());
    }
}
