package org.plenary.admin.importing;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.plenary.admin.common.Texts;
import org.plenary.importing.AgendaImports;
import org.plenary.shared.InvalidInput;

/** Takes one file, dropped or chosen, into memory; says beside it why a file cannot be used. */
class FileDrop extends Div {

    /** What is done with a file; refuses one that holds no agenda. */
    interface Receiver {
        void receive(String name, byte[] bytes) throws InvalidInput;
    }

    private final Receiver receiver;
    private final Upload upload;
    private final Div refusal = new Div();

    FileDrop(Receiver receiver) {
        this.receiver = receiver;
        addClassName("file-drop");
        upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AgendaImports.LARGEST_FILE);
        upload.setI18n(words());
        upload.setUploadButton(new Button(say("import.choose"), VaadinIcon.FILE_TEXT_O.create()));
        upload.setDropLabel(Texts.quiet(say("import.drop")));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(new H2(say("import.which")), new Paragraph(say("import.which.lesson")), upload, refusal);
    }

    /** One byte more than is allowed is enough to know; the rest of a larger file is not even read. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var input = event.getInputStream()) {
            bytes = input.readNBytes(AgendaImports.LARGEST_FILE + 1);
        }
        var name = event.getFileName();
        event.getUI().accessSynchronously(() -> read(name, bytes));
    }

    void read(String name, byte[] bytes) {
        refusal.setVisible(false);
        upload.clearFileList();
        try {
            receiver.receive(name, bytes);
        } catch (InvalidInput invalid) {
            refuse(invalid.getMessage() + " " + invalid.remedy());
        }
    }

    private void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setError(
                new UploadI18N.Error().setTooManyFiles(say("import.one-file")).setFileIsTooBig(say("import.too-big")));
        return words;
    }
}
