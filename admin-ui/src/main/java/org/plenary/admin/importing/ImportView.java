package org.plenary.admin.importing;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Trail;
import org.plenary.importing.AgendaImports;
import org.plenary.importing.AgendaPreview;
import org.plenary.importing.ImportedAgenda;
import org.plenary.shared.InvalidInput;

/** An agenda goes in as a document: choose the file, look over what was recognized, keep it. */
@Route(value = "import", layout = MainLayout.class)
@RolesAllowed({"EDITOR", "CLEARER", "ADMINISTRATOR"})
class ImportView extends Main implements Trail, HasDynamicTitle {

    private final transient AgendaImports imports;
    private final transient AgendaDesk desk;
    private final Div actions = new Div();
    private final Div body = new Div();

    ImportView(AgendaImports imports, AgendaDesk desk) {
        this.imports = imports;
        this.desk = desk;
        addClassName("import-view");
        actions.addClassName("actions");
        body.addClassName("page-body");
        var header = new Header(new H1(say("shell.import")), actions);
        header.addClassName("page-header");
        add(header, body);
        ask();
    }

    private void ask() {
        actions.removeAll();
        body.removeAll();
        body.add(new FileDrop(this::preview));
    }

    /** What is no agenda is said where the file was given, and another can be given at once. */
    private void preview(String name, byte[] bytes) throws InvalidInput {
        var preview = imports.preview(name, bytes);
        var another = new Button(say("import.another"), click -> ask());
        actions.removeAll();
        actions.add(another, next(preview));
        body.removeAll();
        body.add(new PreviewPane(desk, preview));
    }

    private Button next(AgendaPreview preview) {
        var meeting = preview.meetingId();
        var next = preview.unchanged() && meeting != null
                ? new Button(
                        say("import.open-meeting"), click -> UI.getCurrent().navigate("meetings/" + meeting))
                : new Button(say("import.as-draft"), click -> keep(preview, click.getSource()));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setDisableOnClick(true);
        return next;
    }

    private void keep(AgendaPreview preview, Button button) {
        try {
            var recorded = desk.changes().record(() -> imports.apply(preview));
            tell(recorded.value(), recorded.change());
        } finally {
            button.setEnabled(true);
        }
    }

    private void tell(ImportedAgenda imported, @Nullable Long change) {
        UI.getCurrent().navigate("meetings/%s/agenda".formatted(imported.meetingId()));
        if (change == null) {
            Notice.say(say("import.known"));
            return;
        }
        Notice.undoable(say("import.done", imported.edition()), () -> {
            desk.revisions().undo(change);
            UI.getCurrent().navigate(ImportView.class);
            Notice.say(say("import.undone"));
        });
    }

    @Override
    public String getPageTitle() {
        return say("shell.import") + " · Plenary";
    }

    @Override
    public List<Step> trail() {
        return List.of(new Step(say("shell.import"), null));
    }
}
