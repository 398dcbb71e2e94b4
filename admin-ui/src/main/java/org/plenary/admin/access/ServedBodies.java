package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Several;
import org.plenary.admin.common.Words;
import org.plenary.body.Body;

/** The bodies that a role counts for, with those below them; none chosen means all there are. */
class ServedBodies {

    private final Several<Body> field = new Several<>(say("access.bodies"));

    ServedBodies(List<Body> bodies) {
        field.setItems(bodies);
        field.setItemLabelGenerator(
                body -> body.symbol() == null ? Words.of(body.name()) : body.symbol() + " · " + Words.of(body.name()));
        field.setHelperText(say("access.bodies.help"));
        field.setClearButtonVisible(true);
    }

    Several<Body> field() {
        return field;
    }

    void choose(@Nullable Set<UUID> ids) {
        field.setValue(field.getListDataView()
                .getItems()
                .filter(body -> ids != null && ids.contains(body.id()))
                .collect(Collectors.toSet()));
    }

    /** As the service names them; null for all. */
    @Nullable
    List<String> named() {
        return field.isEmpty()
                ? null
                : field.getValue().stream().map(body -> body.id().toString()).toList();
    }
}
