package org.verdigris.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.document.Difference;
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
    private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);

    private final DocumentSession session;
    private StyledText text;
    private Label facts;
    private Button next;
    private FilterField search;
    private List<Integer> changed = List.of();
    private String shown;

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
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new FilterField(bar, "source.search", this::find);
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(search.control());
        next = Identity.give(new Button(bar, SWT.PUSH), "source.next");
        next.setText(SettingsMessages.Source_next);
        next.addListener(SWT.Selection, event -> goToNextChange());
        facts = Style.QUIET.on(new Label(bar, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(facts);
        text = Identity.give(new StyledText(page, SWT.BORDER | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL),
                "source.text", SettingsMessages.Source_name);
        text.setFont(JFaceResources.getTextFont());
        text.setTabs(4);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        return page;
    }

    @Override
    public void refresh() {
        String now = session.document().source();
        Set<SettingKey> differ = session.document().changes().stream().map(Difference::key)
                .collect(Collectors.toSet());
        List<Integer> lines = session.document().settings().stream().filter(each -> differ.contains(each.key()))
                .map(each -> each.line() - 1).distinct().sorted().toList();
        if (!now.equals(shown) || !lines.equals(changed)) {
            int top = text.getTopIndex();
            shown = now;
            changed = lines;
            text.setText(now);
            paint();
            text.setTopIndex(top);
        }
        next.setEnabled(!changed.isEmpty());
        String ends = now.contains("\r\n") ? "CRLF" : "LF";
        facts.setText(Phrase.of(SettingsMessages.Source_encoding, session.document().encoding(), ends)
                + (changed.isEmpty() ? "" : "    " + Phrase.of(SettingsMessages.Source_changed, changed.size())));
    }

    private void paint() {
        Palette palette = Palette.on(text);
        List<StyleRange> ranges = new ArrayList<>();
        Matcher markup = MARKUP.matcher(shown);
        while (markup.find()) {
            Color colour = markup.group().startsWith("<!") || markup.group().startsWith("<?") ? palette.quiet()
                    : palette.accent();
            ranges.add(new StyleRange(markup.start(), markup.end() - markup.start(), colour, null));
        }
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        StyleRange numbers = new StyleRange();
        numbers.metrics = new GlyphMetrics(0, 0, 44);
        numbers.foreground = palette.quiet();
        text.setLineBullet(0, text.getLineCount(), new Bullet(ST.BULLET_NUMBER, numbers));
        for (int line : changed) {
            if (line < text.getLineCount()) {
                text.setLineBackground(line, 1, palette.wash());
            }
        }
    }

    private void goToNextChange() {
        int here = text.getLineAtOffset(text.getCaretOffset());
        int line = changed.stream().filter(each -> each > here).findFirst().orElse(changed.getFirst());
        select(line);
    }

    private void select(int line) {
        int start = text.getOffsetAtLine(line);
        text.setSelection(start, start + text.getLine(line).length());
        text.setTopIndex(Math.max(0, line - 6));
    }

    private void find(String word) {
        if (word.isEmpty() || shown == null) {
            return;
        }
        Matcher found = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(shown);
        if (found.find()) {
            text.setSelection(found.start(), found.end());
            text.showSelection();
        }
    }

    @Override
    public void focus() {
        text.setFocus();
    }

    @Override
    public void focusFilter() {
        search.focus();
    }
}
