package org.plenary.setting;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.Mutations;
import org.plenary.mutation.UserError;
import org.plenary.shared.InvalidInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The settings in the API. */
@Controller
class SettingController {

    /** A setting under the names of the API. */
    record Shown(
            String key,
            String value,
            String standard,
            SettingOrigin origin,
            boolean changeable,
            @Nullable String kept,
            int version,
            @Nullable OffsetDateTime changedAt,
            @Nullable String changedBy) {}

    record ChangeSettingsPayload(@Nullable List<Shown> settings, List<UserError> errors) {}

    private final Mutations mutations;
    private final SettingService settings;

    SettingController(Mutations mutations, SettingService settings) {
        this.mutations = mutations;
        this.settings = settings;
    }

    @QueryMapping
    List<Shown> settings() {
        return shown(settings.list());
    }

    @MutationMapping
    ChangeSettingsPayload changeSettings(@Argument List<SettingInput> input, DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> change(input),
                done -> new ChangeSettingsPayload(shown(done.thing()), List.of()),
                errors -> new ChangeSettingsPayload(settings(), errors),
                errors -> new ChangeSettingsPayload(null, errors));
    }

    /** What is refused by the key of a setting is found in the arguments by its place there. */
    private AllSettings change(List<SettingInput> input) {
        try {
            return settings.change(input);
        } catch (InvalidInput invalid) {
            throw IntStream.range(0, input.size())
                    .filter(at -> input.get(at).key().equals(String.join(".", invalid.path())))
                    .mapToObj(at -> invalid.at("input." + at + ".value"))
                    .findFirst()
                    .orElseGet(() -> invalid.at("input"));
        }
    }

    private static List<Shown> shown(AllSettings all) {
        return all.values().stream()
                .map(one -> new Shown(
                        one.setting().key(),
                        one.text(),
                        one.setting().printedStandard(),
                        one.origin(),
                        one.isChangeable(),
                        one.kept(),
                        one.version(),
                        one.changedAt(),
                        one.changedBy()))
                .toList();
    }
}
