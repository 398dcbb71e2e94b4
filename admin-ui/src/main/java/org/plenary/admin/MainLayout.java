package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.plenary.admin.common.Trail;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.admin.go.GoDialog;
import org.plenary.search.GoService;
import org.plenary.setting.Setting;
import org.plenary.setting.Settings;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** The frame around every page: navigation at its start, breadcrumb above, who is signed in below. */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Nav breadcrumb = new Nav();

    MainLayout(AuthenticationContext authentication, GoService go, SpeechChoice speech, Settings settings) {
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(say("shell.drawer")));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(say("shell.navigation"));
        breadcrumb.addClassName("breadcrumb");
        breadcrumb.setAriaLabel(say("shell.here"));
        addToNavbar(toggle, breadcrumb, search(go));
        var viewer = Viewer.current();
        addToDrawer(
                brand(settings.get(Setting.ORGANIZATION)), navigation(viewer), footer(viewer, authentication, speech));
    }

    /** The product, and whose console it is where that was said. */
    private static Header brand(String organization) {
        var brand = new Anchor("/admin/", "Plenary");
        brand.addClassName("brand");
        var header = new Header(brand);
        if (!organization.isEmpty()) {
            var name = new Span(organization);
            name.addClassName("organization");
            header.add(name);
        }
        return header;
    }

    private Button search(GoService go) {
        var button = new Button(say("go.open"), VaadinIcon.SEARCH.create(), click -> new GoDialog(go).open());
        button.addClassName("go");
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setTooltipText("Ctrl+K");
        Shortcuts.addShortcutListener(this, () -> new GoDialog(go).open(), Key.KEY_K, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
        return button;
    }

    private static Div navigation(Viewer viewer) {
        var work = new SideNav();
        work.addItem(new SideNavItem(say("home"), "", VaadinIcon.HOME_O.create()));
        work.addItem(item(say("list.meetings"), "meetings", VaadinIcon.CALENDAR_CLOCK));
        work.addItem(item(say("list.bodies"), "bodies", VaadinIcon.INSTITUTION));
        work.addItem(item(say("list.instruments"), "instruments", VaadinIcon.BOOK));
        work.addItem(item(say("list.documents"), "documents", VaadinIcon.FILE_TEXT_O));
        work.addItem(item(say("list.resolutions"), "resolutions", VaadinIcon.GAVEL));
        work.addItem(item(say("list.mandates"), "mandates", VaadinIcon.CLIPBOARD_TEXT));
        work.addItem(item(say("list.bureau-decisions"), "bureau-decisions", VaadinIcon.COMMENTS_O));
        work.addItem(item(say("list.network"), "network", VaadinIcon.CLUSTER));
        if (viewer.mayAs(Role.EDITOR)) {
            work.addItem(item(say("checks"), "checks", VaadinIcon.CHECK_SQUARE_O));
            work.addItem(item(say("shell.import"), "import", VaadinIcon.DOWNLOAD_ALT));
        }
        var keys = new SideNav();
        keys.setLabel(say("shell.access"));
        boolean administrator = viewer.mayAs(Role.ADMINISTRATOR);
        if (administrator) {
            keys.addItem(item(say("list.accounts"), "accounts", VaadinIcon.USERS));
        }
        keys.addItem(item(say("list.tokens"), "tokens", VaadinIcon.KEY));
        if (administrator) {
            keys.addItem(item(say("settings"), "settings", VaadinIcon.COG_O));
        }
        var scroller = new Div(work, keys);
        scroller.addClassName("navigation");
        return scroller;
    }

    private static SideNavItem item(String label, String path, VaadinIcon icon) {
        var item = new SideNavItem(label, path, icon.create());
        item.setMatchNested(true);
        return item;
    }

    private static Footer footer(Viewer viewer, AuthenticationContext authentication, SpeechChoice speech) {
        var name = new Anchor("/admin/password", viewer.name());
        name.setTitle(say("shell.change-password"));
        name.addClassName("name");
        var role = new Span(Words.of(viewer.role()));
        role.addClassName("quiet");
        var who = new Div(name, role);
        who.addClassName("who");
        var signOut = new Button(VaadinIcon.SIGN_OUT.create(), click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        signOut.setAriaLabel(say("shell.sign-out"));
        signOut.setTooltipText(say("shell.sign-out"));
        return new Footer(who, new SpeechSwitch(speech), new ColorSwitch(), signOut);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        OpenForms.listen(attached.getUI(), this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        OpenForms.ask(this);
        breadcrumb.removeAll();
        if (getContent() instanceof Trail page) {
            page.trail().forEach(step -> breadcrumb.add(crumb(step)));
        }
    }

    private static Component crumb(Trail.Step step) {
        if (step.path() != null) {
            return new Anchor("/admin/" + step.path(), step.name());
        }
        var here = new Span(step.name());
        here.getElement().setAttribute("aria-current", "page");
        return here;
    }
}
