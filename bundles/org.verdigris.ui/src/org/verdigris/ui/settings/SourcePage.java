package org.verdigris.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.wording.Phrase;

/** The text of the file as it would be saved, to be read only; lines that differ from the saved file are marked. */
public final class SourcePage implements DocumentPage, Filterable {
    private static final int MARGIN_OF_NUMBERS = 44;
    private static final int LINES_ABOVE = 6;
    private static final int TAB = 4;

    private final DocumentSession session;
    private StyledText text;
    private Label facts;
    private Button next;
    private Button previous;
    private FilterField search;
    private List<Integer> changed = List.of();
    private String shown = "";
    private boolean dark;

    public SourcePage(DocumentSession session) {
        this.session = session;
    }

    /** On the page's tab. */
    public static String title() {
        return SettingsMessages.Source_title;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(16, 8).applyTo(page);
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new FilterField(bar, "source.search", word -> find(word, text.getSelection().x));
        search.control().setMessage(SettingsMessages.Source_search);
        search.control().addListener(SWT.DefaultSelection,
                event -> find(search.control().getText(), text.getSelection().y));
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(search.control());
        next = button(bar, "source.next", SettingsMessages.Source_next, this::goToNextChange);
        previous = button(bar, "source.previous", SettingsMessages.Source_previous, this::goToPreviousChange);
        facts = Identity.give(Style.QUIET.on(new Label(bar, SWT.NONE)), "source.facts");
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).align(SWT.FILL, SWT.CENTER).applyTo(facts);
        text = Identity.give(new StyledText(page, SWT.BORDER | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL),
                "source.text", SettingsMessages.Source_name);
        text.setFont(JFaceResources.getTextFont());
        text.setTabs(TAB);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Paint, event -> followTheme());
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 160).applyTo(text);
        return page;
    }

    private static Button button(Composite bar, String id, String label, Runnable action) {
        Button button = Identity.give(new Button(bar, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F3 && !search.control().getText().isEmpty()) {
            find(search.control().getText(), text.getSelection().y);
        }
    }

    @Override
    public void refresh() {
        String now = session.document().source();
        List<Difference> differences = session.document().changes();
        Set<SettingKey> differ = differences.stream().map(Difference::key).collect(Collectors.toSet());
        List<Integer> lines = session.document().settings().stream().filter(each -> differ.contains(each.key()))
                .flatMapToInt(SourcePage::lines).boxed().distinct().sorted().toList();
        if (!now.equals(shown) || !lines.equals(changed)) {
            int top = text.getTopIndex();
            changed = lines;
            if (!now.equals(shown)) {
                int caret = text.getCaretOffset();
                shown = now;
                text.setText(now);
                text.setCaretOffset(Math.min(caret, text.getCharCount()));
            }
            paint();
            text.setTopIndex(top);
        }
        next.setEnabled(!changed.isEmpty());
        previous.setEnabled(!changed.isEmpty());
        long removed = differences.stream().filter(each -> each.after().isEmpty()).count();
        facts.setText(Phrase.of(SettingsMessages.Source_encoding, session.document().encoding(), ends(now))
                + (differences.isEmpty() ? ""
                        : "   " + Phrase.of(SettingsMessages.Source_changed, differences.size(), removed)));
    }

    /** A value may have lines of its own; the line of the setting is the one on which its start tag ends. */
    private static IntStream lines(Setting setting) {
        int first = setting.line() - 1;
        int more = (int) setting.text().chars().filter(each -> each == '\n').count();
        return IntStream.rangeClosed(first, first + more);
    }

    private static String ends(String source) {
        boolean pairs = source.contains("\r\n");
        boolean single = source.replace("\r\n", "").contains("\n");
        return pairs && single ? SettingsMessages.Source_mixed : pairs ? "CRLF" : "LF";
    }

    private void paint() {
        Palette palette = Palette.on(text);
        dark = palette.dark();
        text.setStyleRanges(SourceColours.of(shown, palette));
        StyleRange numbers = new StyleRange();
        numbers.metrics = new GlyphMetrics(0, 0, MARGIN_OF_NUMBERS);
        numbers.foreground = palette.quiet();
        text.setLineBullet(0, text.getLineCount(), null);
        text.setLineBullet(0, text.getLineCount(), new Bullet(ST.BULLET_NUMBER, numbers));
        text.setLineBackground(0, text.getLineCount(), null);
        for (int line : changed) {
            if (line < text.getLineCount()) {
                text.setLineBackground(line, 1, palette.fill(dark ? 0.35 : 0.22));
            }
        }
    }

    /** What is coloured by code does not change by itself when the theme does. */
    private void followTheme() {
        if (Palette.on(text).dark() != dark) {
            dark = !dark;
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    paint();
                }
            });
        }
    }

    private int here() {
        return text.getLineAtOffset(text.getCaretOffset());
    }

    private void goToNextChange() {
        int here = here();
        select(changed.stream().filter(each -> each > here).findFirst().orElse(changed.getFirst()));
    }

    private void goToPreviousChange() {
        int here = here();
        select(changed.stream().filter(each -> each < here).reduce((one, later) -> later).orElse(changed.getLast()));
    }

    private void select(int line) {
        int start = text.getOffsetAtLine(line);
        text.setSelection(start, start + text.getLine(line).length());
        text.setTopIndex(Math.max(0, line - LINES_ABOVE));
        text.setFocus();
    }

    /** The next place behind an offset, from the beginning again behind the last one. */
    private void find(String word, int from) {
        if (word.isEmpty()) {
            text.setSelection(text.getSelection().x);
            return;
        }
        Matcher found = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(shown);
        if (found.find(Math.min(from, shown.length())) || found.find(0)) {
            text.setSelection(found.start(), found.end());
            text.showSelection();
        } else {
            text.setSelection(text.getSelection().x);
            facts.setText(Phrase.of(SettingsMessages.Source_notFound, word));
            return;
        }
        refresh();
    }

    @Override
    public void focus() {
        text.setFocus();
    }

    @Override
    public void focusFilter() {
        search.focus();
    }

    @Override
    public boolean reveal(SettingKey key) {
        Optional<Setting> setting = session.document().setting(key);
        setting.filter(each -> each.line() <= text.getLineCount()).ifPresent(each -> select(each.line() - 1));
        return setting.isPresent();
    }
}
