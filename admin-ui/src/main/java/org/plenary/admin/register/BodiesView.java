package org.plenary.admin.register;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.body.Body;
import org.plenary.body.BodyService;

/** All bodies, in the order of their symbols. */
@Route(value = "bodies", layout = MainLayout.class)
@PageTitle("Bodies · Plenary")
@PermitAll
class BodiesView extends ListPage<Body> {

    BodiesView(BodyService bodies) {
        super("Bodies", "body", BodiesView::words);
        var all = bodies.findAll();
        Map<UUID, Body> byId = all.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        grid.addComponentColumn(body -> Texts.symbol(body.symbol()))
                .setHeader("Symbol")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(body -> Texts.text(body.name()))
                .setHeader("Name")
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(body -> Words.of(body.kind())).setHeader("Kind").setAutoWidth(true);
        grid.addColumn(body -> body.parentId() == null || !byId.containsKey(body.parentId())
                        ? Words.NOTHING
                        : Words.of(byId.get(body.parentId()).name()))
                .setHeader("Part of")
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addComponentColumn(body -> new StateBadge(body.publication()))
                .setHeader("Publication")
                .setAutoWidth(true)
                .setFlexGrow(0);
        show(all);
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState(
                "No bodies yet",
                "A body is an organ that meets or is cited: a conference, a working group, a bureau. Bodies come with the"
                        + " agendas that you import.");
    }

    private static String words(Body body) {
        return body.symbol() + " " + body.name().values().values() + " " + Words.of(body.kind());
    }
}
