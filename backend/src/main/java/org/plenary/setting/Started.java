package org.plenary.setting;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.shared.InvalidInput;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;

/** What the product was started with, and where each value stood; it stays so until the product ends. */
@Component
class Started {

    record Value(String text, SettingOrigin origin) {}

    /** The settings that are delivered within the product are no decision of anybody. */
    private static final String DELIVERED = "class path resource";

    /** As the start with an embedded database calls what it decides. */
    private static final String BY_ITSELF = "database";

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Environment environment;
    private final Map<Setting<?>, Optional<Value>> values = new ConcurrentHashMap<>();

    Started(Environment environment) {
        this.environment = environment;
    }

    /** Empty where it was left to others. */
    Optional<Value> find(Setting<?> setting) {
        return values.computeIfAbsent(setting, this::look);
    }

    /** A value that cannot be is better said at once than when somebody needs it. */
    void check() {
        Setting.ALL.forEach(this::check);
    }

    private void check(Setting<?> setting) {
        find(setting).ifPresent(value -> {
            try {
                setting.kind().parse(setting.key(), value.text());
            } catch (InvalidInput invalid) {
                throw new WronglyStarted(setting, value.origin(), invalid);
            }
        });
    }

    private Optional<Value> look(Setting<?> setting) {
        var name = ConfigurationPropertyName.of(setting.key());
        for (var source : ConfigurationPropertySources.get(environment)) {
            var found = source.getConfigurationProperty(name);
            if (found != null) {
                return origin(found) == SettingOrigin.STANDARD
                        ? Optional.empty()
                        : Optional.of(new Value(text(setting, found), origin(found)));
            }
        }
        return Optional.empty();
    }

    /** As it was written: a file of YAML takes an hour without quotation marks, e.g. 10:00, for 600. */
    private String text(Setting<?> setting, ConfigurationProperty found) {
        return setting.kind() instanceof Kind.Hour
                        && found.getValue() instanceof Integer minutes
                        && minutes >= 0
                        && minutes < MINUTES_OF_A_DAY
                ? LocalTime.MIDNIGHT.plusMinutes(minutes).toString()
                : environment.getProperty(setting.key(), String.valueOf(found.getValue()));
    }

    private static SettingOrigin origin(ConfigurationProperty found) {
        var from = found.getSource();
        Object source = from == null ? null : from.getUnderlyingSource();
        return switch (source) {
            case CommandLinePropertySource<?> _ -> SettingOrigin.COMMAND_LINE;
            case SystemEnvironmentPropertySource _ -> SettingOrigin.ENVIRONMENT;
            case OriginTrackedMapPropertySource file when file.getName().contains(DELIVERED) -> SettingOrigin.STANDARD;
            case PropertySource<?> other when other.getName().equals("systemProperties") -> SettingOrigin.JVM;
            case PropertySource<?> other when other.getName().equals(BY_ITSELF) -> SettingOrigin.PRODUCT;
            case null, default -> SettingOrigin.FILE;
        };
    }
}
