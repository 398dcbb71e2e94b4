package org.plenary.admin.history;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A text with what is new underlined and what is gone struck through, as editors mark it. */
class MarkedUp extends Span {

    MarkedUp(String before, String after) {
        addClassName("marked-up");
        getElement().setAttribute("dir", "auto");
        for (var piece : WordDiff.of(before, after).pieces()) {
            switch (piece.kind()) {
                case KEPT -> getElement().appendChild(Element.createText(piece.text()));
                case GONE -> getElement().appendChild(new Element("del").setText(piece.text()));
                case NEW -> getElement().appendChild(new Element("ins").setText(piece.text()));
            }
        }
    }
}
