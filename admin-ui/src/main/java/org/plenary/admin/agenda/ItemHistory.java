package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.admin.history.ActionList;
import org.plenary.revision.Revision;

/** Who changed an item and what is printed under it, in whatever edition; asked for when it is wanted. */
class ItemHistory extends Details {

    private static final int MOST_REVISIONS = 100;

    private final Editing editing;
    private final UUID item;

    ItemHistory(Editing editing, UUID item, Runnable whenTakenBack) {
        super(say("Side.HISTORY"));
        this.editing = editing;
        this.item = item;
        addOpenedChangeListener(change -> {
            removeAll();
            if (change.isOpened()) {
                add(new ActionList(editing.desk().history(), this::revisions, editing.mayEdit(), whenTakenBack));
            }
        });
    }

    private List<Revision> revisions() {
        var revisions = editing.desk().revisions();
        return Stream.concat(
                        revisions.findOfEntity("agenda_item", item, MOST_REVISIONS).stream(),
                        revisions.findOfUnit("agenda", editing.agendaId(), MOST_REVISIONS * 5).stream()
                                .filter(this::concerns))
                .distinct()
                .toList();
    }

    /** A paragraph or entry of this item, one that was deleted included. */
    private boolean concerns(Revision revision) {
        return Stream.of(revision.rowBefore(), revision.rowAfter())
                .anyMatch(row -> row.path("item_id").asString("").equals(item.toString()));
    }
}
