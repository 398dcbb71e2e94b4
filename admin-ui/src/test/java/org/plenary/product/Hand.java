package org.plenary.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * A hand at mouse and keyboard, which counts what it does: a click, a drag, a key with those held down, one field that is
 * filled in, one file that is chosen. Looking and waiting cost nothing.
 */
final class Hand {

    private final Page page;
    private int done;

    Hand(Page page) {
        this.page = page;
    }

    void click(Locator place) {
        place.click();
        done++;
    }

    /** E.g. {@code Alt+ArrowDown}. */
    void press(String keys) {
        page.keyboard().press(keys);
        done++;
    }

    /** Where the focus is. */
    void type(String text) {
        page.keyboard().type(text);
        done++;
    }

    void fill(Locator field, String text) {
        field.fill(text);
        done++;
    }

    /** To the lower edge of the place. */
    void dragBelow(Locator thing, Locator place) {
        var box = place.boundingBox();
        thing.dragTo(place, new Locator.DragToOptions().setTargetPosition(box.width / 2, box.height - 2));
        done++;
    }

    void drag(Locator thing, Locator place, String heldDown) {
        page.keyboard().down(heldDown);
        thing.dragTo(place);
        page.keyboard().up(heldDown);
        done++;
    }

    void choose(Locator input, Path file) {
        input.setInputFiles(file);
        done++;
    }

    /** How much it has done so far. */
    int done() {
        return done;
    }
}
