package org.plenary.admin;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.body.BodyService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestExecutionListeners;

/** A test of views without a browser, as somebody who is signed in ({@code @AsRole}). */
@SpringBootTest
@TestExecutionListeners(
        value = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public abstract class ConsoleViewTest extends SpringBrowserlessTest {

    @Autowired
    protected AgendaDesk desk;

    @Autowired
    protected BodyService bodies;

    protected Main open(String path) {
        return navigate(path, Main.class);
    }

    protected void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    protected boolean offers(String button) {
        return find(Button.class).withText(button).exists();
    }

    /** What a menu with one button offers. */
    protected static List<String> menu(MenuBar menu) {
        return menu.getItems().getFirst().getSubMenu().getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    protected static void choose(MenuBar menu, String what) {
        new MenuBarTester<>(menu).clickItem(0, menu(menu).indexOf(what));
    }

    /** All that a person can read in it. */
    protected static String words(Component component) {
        return words(component.getElement()).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(ConsoleViewTest::words);
    }

    /** The text of the latest notice at the foot of the page. */
    protected String notice() {
        return find(Notification.class).all().stream()
                .map(ConsoleViewTest::words)
                .reduce("", (earlier, later) -> later);
    }

    protected static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
