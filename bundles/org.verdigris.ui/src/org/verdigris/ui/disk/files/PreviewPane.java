package org.verdigris.ui.disk.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.guest.NamedStream;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** Shows the beginning of a file, what is known of it, and lets its streams and the way of looking be chosen. */
final class PreviewPane {
    private final Composite pane;
    private final Label title;
    private final Label details;
    private final Combo looks;
    private final Combo streams;
    private final Composite stage;
    private final StyledText text;
    private final PictureCanvas picture;
    private final Label sentence;
    private final Runnable chosen;
    private List<NamedStream> known = List.of();

    /** @param chosen what is to be done when another stream or look is wanted */
    PreviewPane(Composite parent, Runnable chosen) {
        this.chosen = chosen;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 4).extendedMargins(0, 0, 4, 0).applyTo(pane);
        title = Identity.give(Style.PLAIN.on(new Label(pane, SWT.NONE)), "files.preview.title");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(title);
        streams = combo("files.preview.stream", FilesMessages.PreviewPane_stream);
        looks = combo("files.preview.look", FilesMessages.PreviewPane_look);
        for (Look look : Look.values()) {
            looks.add(look.words());
        }
        looks.select(0);
        details = Identity.give(Style.QUIET.on(new Label(pane, SWT.WRAP)), "files.preview.details");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(details);
        stage = new Composite(pane, SWT.NONE);
        stage.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(stage);
        text = Identity.give(new StyledText(stage, SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL
                | SWT.BORDER), "files.preview.text", FilesMessages.PreviewPane_text);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 4, 8, 4);
        text.setAlwaysShowScrollBars(false);
        text.addListener(SWT.Traverse, event -> event.doit = true); // Tab leads on, as there is nothing to type
        picture = new PictureCanvas(stage);
        sentence = Identity.give(Style.QUIET.on(new Label(stage, SWT.WRAP)), "files.preview.sentence");
        say("", FilesMessages.PreviewPane_none);
    }

    private Combo combo(String id, String name) {
        Combo combo = Identity.give(new Combo(pane, SWT.READ_ONLY | SWT.DROP_DOWN), id, name);
        combo.setToolTipText(name);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(8, 0).exclude(true).applyTo(combo);
        combo.setVisible(false);
        combo.addListener(SWT.Selection, event -> chosen.run());
        return combo;
    }

    Control control() {
        return pane;
    }

    /** How the file is to be looked at. */
    Look look() {
        return Look.values()[looks.getSelectionIndex()];
    }

    /** Which named stream is wanted; empty for the content. */
    Optional<String> stream() {
        int index = streams.getSelectionIndex();
        return index <= 0 || index > known.size() ? Optional.empty() : Optional.of(known.get(index - 1).name());
    }

    /** Another file is about to be shown: its content first, and as it fits. */
    void reset() {
        know(List.of());
        looks.select(0);
    }

    /** Says why there is no preview. */
    void say(String name, String words) {
        title.setText(quoted(name));
        Presence.set(details, false);
        Presence.set(looks, false);
        sentence.setText(quoted(words));
        front(sentence);
    }

    /** Shows a file. */
    void show(FileRow row, Preview preview) {
        if (!known.equals(preview.streams())) {
            know(preview.streams());
        }
        title.setText(quoted(FileWords.title(row, preview.what())));
        title.setToolTipText(Names.shown(row.path()));
        details.setText(quoted(FileWords.details(row)));
        Presence.set(details, !details.getText().isEmpty());
        Presence.set(looks, !(preview.content() instanceof Preview.Content.Nothing));
        switch (preview.content()) {
            case Preview.Content.Text(String words) -> showText(words, true);
            case Preview.Content.Bytes(String dump) -> showText(dump, false);
            case Preview.Content.Picture(var data) -> {
                picture.show(data);
                front(picture.control());
            }
            case Preview.Content.Nothing(String words) -> {
                sentence.setText(quoted(words));
                front(sentence);
            }
        }
        pane.layout(true, true);
    }

    private void showText(String words, boolean wrapped) {
        text.setWordWrap(wrapped);
        text.setText(words);
        text.setTopIndex(0);
        front(text);
    }

    private void front(Control control) {
        ((StackLayout) stage.getLayout()).topControl = control;
        stage.layout(true);
        if (control != picture.control()) {
            picture.clear();
        }
    }

    private void know(List<NamedStream> others) {
        Optional<String> before = stream();
        known = others;
        List<String> items = new ArrayList<>(List.of(FilesMessages.PreviewPane_content));
        others.forEach(stream -> items.add(Phrase.of(FilesMessages.PreviewPane_named, Names.shown(stream.name()),
                Sizes.human(stream.size()))));
        streams.setItems(items.toArray(String[]::new));
        List<String> names = others.stream().map(NamedStream::name).toList();
        streams.select(before.map(names::indexOf).orElse(-1) + 1);
        Presence.set(streams, !others.isEmpty());
    }

    private static String quoted(String words) {
        return words.replace("&", "&&");
    }
}
