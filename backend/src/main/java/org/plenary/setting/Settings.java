package org.plenary.setting;

import org.springframework.stereotype.Component;

/** What holds now: what the product was started with, else what an administrator decided, else what is usual. */
@Component
public final class Settings {

    private final Started started;
    private final KeptSettings kept;

    Settings(Started started, KeptSettings kept) {
        this.started = started;
        this.kept = kept;
    }

    /** On every node at once, e.g. whether four eyes must see what is published. */
    public <T> T get(Setting<T> setting) {
        return started.find(setting)
                .map(Started.Value::text)
                .or(() -> kept.find(setting.key()))
                .map(text -> setting.kind().parse(setting.key(), text))
                .orElseGet(setting::standard);
    }
}
