package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Sentences;
import org.plenary.shared.NotFound;
import org.slf4j.LoggerFactory;

/** What stands in the place of a page that cannot be shown: why, in plain words, and a way on. */
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private final int status;
    private String name = "";

    ErrorPage(int status) {
        this.status = status;
        addClassName("page-body");
    }

    int show(String title, String reason) {
        removeAll();
        add(EmptyState.page(title, reason, new Anchor("/admin/", say("error.home"))));
        name = title;
        return status;
    }

    @Override
    public String getPageTitle() {
        return name + " · Plenary";
    }

    /** No page has this address. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NoPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

        NoPage() {
            super(HttpServletResponse.SC_NOT_FOUND);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
            return show(
                    say("error.no-page"),
                    say("error.no-page.reason", event.getLocation().getPath()));
        }
    }

    /** The page exists, the thing on it does not, or not for this viewer. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NoThing extends ErrorPage implements HasErrorParameter<NotFound> {

        NoThing() {
            super(HttpServletResponse.SC_NOT_FOUND);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
            return show(say("error.no-page"), say("error.no-thing.reason", Sentences.sentence(error.getException())));
        }
    }

    /** The page is for others. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Denied extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

        Denied() {
            super(HttpServletResponse.SC_FORBIDDEN);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
            return show(say("error.denied"), say("error.denied.reason"));
        }
    }

    /** Something failed that should not have. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Failure extends ErrorPage implements HasErrorParameter<Exception> {

        Failure() {
            super(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
            LoggerFactory.getLogger(ErrorPage.class).error("A page of the console failed", error.getException());
            return show(say("error.page"), say("error.page.reason"));
        }
    }
}
