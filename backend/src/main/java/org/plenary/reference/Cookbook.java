package org.plenary.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions that people ask, each as one document, e.g. {@code who-cites}. */
@Component
final class Cookbook {

    /** A document; its name is also the id by which it can be asked for. */
    record Recipe(String name, String title, String text) {}

    private final List<Recipe> recipes = new ArrayList<>();

    Cookbook(ResourcePatternResolver resources) throws IOException {
        for (var file : resources.getResources("classpath*:cookbook/*.graphql")) {
            var name = String.valueOf(file.getFilename()).replace(".graphql", "");
            var title =
                    Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
            recipes.add(new Recipe(name, title, file.getContentAsString(StandardCharsets.UTF_8)));
        }
        recipes.sort(Comparator.comparing(Recipe::name));
    }

    List<Recipe> recipes() {
        return recipes;
    }
}
