package org.plenary.product;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** What a page asks of the server, held back until it is let go. */
final class Held {

    private final Page page;
    private final List<Route> asked = new CopyOnWriteArrayList<>();

    Held(Page page) {
        this.page = page;
        page.route(Pattern.compile(".*[?&]v-r=.*"), asked::add);
    }

    void letGo() {
        page.unrouteAll();
        asked.forEach(Route::resume);
    }
}
