package org.plenary.listing;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.SAVED_VIEW;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** The views that everybody keeps of lists, each their own; and the columns that they chose last. */
@Service
public final class SavedViewService {

    private static final String COLUMNS = "";
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 80;

    private static final int MOST = 50;

    private final DSLContext database;
    private final Changes changes;

    SavedViewService(DSLContext database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** By name. */
    public List<SavedView> findAll(String listing) {
        return find(SAVED_VIEW.LISTING.eq(listing).and(SAVED_VIEW.NAME.ne(COLUMNS)));
    }

    /** The names of the columns that were chosen last, in order; empty where none were. */
    public List<String> findColumns(String listing) {
        return find(SAVED_VIEW.LISTING.eq(listing).and(SAVED_VIEW.NAME.eq(COLUMNS))).stream()
                .flatMap(view -> List.of(view.address().split(",")).stream())
                .toList();
    }

    public void keepColumns(String listing, List<String> columns) {
        keep(listing, COLUMNS, String.join(",", columns));
    }

    /** Keeps an address under a name, in the place of what had that name. */
    public SavedView save(String listing, String name, String address) {
        if (name.isBlank()) {
            throw InvalidInput.of("name", "view.nameless");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw InvalidInput.of("name", "view.name-too-long", name.strip().length(), LONGEST_NAME);
        }
        if (findAll(listing).size() >= MOST) {
            throw InvalidInput.of("name", "view.too-many", MOST);
        }
        return keep(listing, name.strip(), address);
    }

    public void delete(UUID id) {
        changes.make(Role.READER, "delete a view of a list", () -> {
            if (find(SAVED_VIEW.ID.eq(id)).isEmpty()) {
                throw new NotFound("view", id);
            }
            return database.deleteFrom(SAVED_VIEW).where(SAVED_VIEW.ID.eq(id)).execute();
        });
    }

    private SavedView keep(String listing, String name, String address) {
        return changes.make(Role.READER, "keep a view of a list", () -> {
            var id = database.insertInto(SAVED_VIEW)
                    .set(SAVED_VIEW.OWNER, Viewer.current().name())
                    .set(SAVED_VIEW.LISTING, listing)
                    .set(SAVED_VIEW.NAME, name)
                    .set(SAVED_VIEW.ADDRESS, address)
                    .onConflict(SAVED_VIEW.OWNER, SAVED_VIEW.LISTING, SAVED_VIEW.NAME)
                    .doUpdate()
                    .set(SAVED_VIEW.ADDRESS, address)
                    .returningResult(SAVED_VIEW.ID)
                    .fetchSingle()
                    .value1();
            return find(SAVED_VIEW.ID.eq(id)).getFirst();
        });
    }

    private List<SavedView> find(Condition condition) {
        return database.select(SAVED_VIEW.ID, SAVED_VIEW.LISTING, SAVED_VIEW.NAME, SAVED_VIEW.ADDRESS)
                .from(SAVED_VIEW)
                .where(condition, SAVED_VIEW.OWNER.eq(Viewer.current().name()))
                .orderBy(SAVED_VIEW.NAME)
                .fetch(mapping(SavedView::new));
    }
}
