package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.body.Body;

/** The bodies that a role counts for, with those below them; none chosen means all there are. */
class ServedBodies extends MultiSelectComboBox<Body> {

    ServedBodies(List<Body> bodies) {
        super(say("access.bodies"));
        setItems(bodies);
        setItemLabelGenerator(
                body -> body.symbol() == null ? Words.of(body.name()) : body.symbol() + " · " + Words.of(body.name()));
        setHelperText(say("access.bodies.help"));
        setClearButtonVisible(true);
    }

    void choose(@Nullable Set<UUID> ids) {
        setValue(getListDataView()
                .getItems()
                .filter(body -> ids != null && ids.contains(body.id()))
                .collect(Collectors.toSet()));
    }

    /** As the service names them; null for all. */
    @Nullable
    List<String> named() {
        return isEmpty()
                ? null
                : getValue().stream().map(body -> body.id().toString()).toList();
    }
}
